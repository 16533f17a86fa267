/**
 * People and departments as Tasket knows them. Invariants: a person has an id of our own; the
 * directory's key, the name and the mail address are in this feature's tables only and everything
 * else refers to the id; a person's key is (source, the directory's own immutable id), never a DN,
 * a login name or an address; nobody is deleted because an answer was short.
 */
package org.tasket.person;
