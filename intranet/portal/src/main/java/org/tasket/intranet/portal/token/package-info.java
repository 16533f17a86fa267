/**
 * The token by which other applications of the intranet know who is signed in on the portal: a
 * signed JWT in a cookie for the whole server. Invariants: the private key never leaves its file,
 * which only the server's user reads; a token lives no longer than the settings say and is renewed
 * only for a person who is signed in.
 */
package org.tasket.intranet.portal.token;
