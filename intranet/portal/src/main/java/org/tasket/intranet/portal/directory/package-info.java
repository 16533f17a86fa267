/**
 * Who signs in on the intranet: people of the LDAP directory, with the same login and password as
 * in Tasket. Invariants: what a person types never becomes part of a filter unescaped; an empty
 * password is refused before the directory is asked, since many directories take it for anonymous.
 */
package org.tasket.intranet.portal.directory;
