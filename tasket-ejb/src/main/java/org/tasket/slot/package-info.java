/**
 * Slots: spare time that people offer, and owners who look for helpers in it. Invariants: nobody
 * reads another's slots; an owner reads how many people could help, in steps that begin at five,
 * and the names of those only who agreed to be asked; who is asked owes no answer, and none is
 * kept.
 */
package org.tasket.slot;
