/**
 * Demand: how often people looked for a tasket and found none, by day and board, for whoever can do
 * something about it. Invariants: nothing is kept of who looked or for what; one person counts once
 * a day on a board, and once in the house; a figure is told when its day is over, in steps that
 * begin at five and among which none reads like four; counting makes no search slower, and none
 * fails for it.
 */
package org.tasket.demand;
