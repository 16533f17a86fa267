/**
 * The house's LDAP directory: who works here, in which unit and in which groups. Invariants: only
 * reads; a key is the directory's own immutable id, never a DN, a login or an address; names of
 * entries stay in here; an answer is whole, or it is {@link org.tasket.platform.Unavailable}; no
 * call takes longer than its time-outs; an empty password never binds.
 */
package org.tasket.directory;
