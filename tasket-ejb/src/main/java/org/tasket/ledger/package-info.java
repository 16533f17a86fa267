/**
 * Confirmed minutes. Invariants: append only; a correction is a counter-entry that names what it
 * corrects; a claim is booked once; an entry keeps for good what was so at that time, the
 * departments too.
 */
package org.tasket.ledger;
