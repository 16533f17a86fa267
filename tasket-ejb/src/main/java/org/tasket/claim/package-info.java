/**
 * Claims: one helper's hold on one seat. Invariants: a seat is never given twice, a helper has at
 * most one live claim in a session, and owners never claim their own tasket: all three are kept by
 * the database, and nobody decides on their own claim.
 */
package org.tasket.claim;
