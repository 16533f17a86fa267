/**
 * Tips: somebody tells a colleague of a tasket. Invariants: what the teller reads never says
 * whether the colleague may see the tasket, what else they were told, or what they make of it; a
 * colleague hears only of what they may see at that moment, and of a few tips a day; no teller
 * alone takes those few from the others.
 */
package org.tasket.tip;
