/**
 * Mail: notices that go to people where they are. Invariants: a mail's row, with the notices in it,
 * is committed before anything is sent, so that nothing is lost, and what a server was at when it
 * died comes twice at most, under the same Message-ID; what a mail says is looked up when it is
 * sent, with its reader's sight of that moment; nobody's words are read as a template; a mail
 * server that is away or slow keeps nobody from anything. Addresses are in {@code person} only.
 */
package org.tasket.mail;
