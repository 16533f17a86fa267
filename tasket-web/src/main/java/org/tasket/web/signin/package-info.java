/**
 * Signing in and out of the pages and the API, and what protects both from other sites. Invariants:
 * one mechanism walks the ways of signing in that an administrator lists; whoever a token, a
 * trusted header or the container names is who acts, and a session that somebody else began ends at
 * once; a session begun by one of these ends when it is gone; a session keeps ids and names only,
 * and a new one is begun at every sign-in; no password is kept; nothing that another site makes a
 * browser send can change anything.
 */
package org.tasket.web.signin;
