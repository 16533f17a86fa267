/**
 * Claims: one helper's hold on one seat, or the wish for it. Invariants: a seat is never given
 * twice, a helper has at most one live claim in a session, and owners never claim their own tasket:
 * all three are kept by the database. Nobody decides on their own claim; {@link
 * org.tasket.claim.ClaimPolicy} says who does. A claim says itself whether it holds a seat, and the
 * session's counters follow it. Due times are stored when their clock starts; the rulebook counts
 * at the moment of a transition. Whoever changes a claim has locked the sessions of its tasket
 * first, so that one change is seen by the next.
 */
package org.tasket.claim;
