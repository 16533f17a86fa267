/**
 * Tasket on servers of its own: one that nothing was prepared for, two over one database, one that
 * is killed while it sends mail, and the edition for small offices.
 */
package org.tasket.intranet.acceptance.servers;
