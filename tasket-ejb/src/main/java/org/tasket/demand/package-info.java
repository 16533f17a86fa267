/**
 * Demand: how often people looked for a tasket and found none, by day and board, for whoever can do
 * something about it. Invariants: nothing is kept of who looked or for what; a figure is told in
 * steps that begin at five, so that nobody reads a colleague out of it; counting makes no search
 * slower, and none fails for it.
 */
package org.tasket.demand;
