/**
 * What every feature stands on: the clock, ids, settings, the database's migration, what time
 * starts ({@link org.tasket.platform.Clockwork}) and the family of errors. Knows no feature.
 * Invariants: time comes from the one {@link java.time.Clock}; ids are time-ordered UUIDs; a wrong
 * setting stops the start with one plain line.
 */
package org.tasket.platform;
