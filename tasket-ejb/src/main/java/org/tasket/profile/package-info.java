/**
 * What people add about themselves, and what colleagues read of it. Invariants: nothing is needed;
 * nobody but the person reads anything before they say who may, and no role reads more than a
 * colleague; what somebody may not read looks like what was never said; what a leaver added is
 * erased.
 */
package org.tasket.profile;
