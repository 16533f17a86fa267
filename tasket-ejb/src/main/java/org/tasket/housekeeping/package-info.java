/**
 * What nobody tends: taskets whose owner left the directory, or lets others wait beyond the board's
 * answer time; drafts whose whole side has left; boards without managers. Invariants: silence is
 * that of a tasket, never a measure of what a person does; a draft is counted and cancelled, never
 * shown; what is done about anything here is done by the operation, and the right, that do it
 * everywhere.
 */
package org.tasket.housekeeping;
