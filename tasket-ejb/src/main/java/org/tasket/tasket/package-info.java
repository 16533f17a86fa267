/**
 * Taskets: bounded pieces of work, their life and their sessions with seats. Invariants: a state
 * changes only by a verb of the aggregate, with the table of the life cycle; a session's row alone
 * decides whether a seat is free, by one conditional statement; every transition fires a {@link
 * org.tasket.tasket.TasketEvent} in its transaction. Locks are taken in one order: sessions, then
 * claims, then the tasket.
 */
package org.tasket.tasket;
