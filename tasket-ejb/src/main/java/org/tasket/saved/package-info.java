/**
 * Saved searches: what somebody looks for, and hears of when it opens. Invariants: nobody but its
 * owner knows a saved search, not the audit either; of what opens its owner hears once, however
 * many of their searches it fits, by which of them, and only what they may see and could take at
 * that moment; of what fits a search that they silenced alone, nothing.
 */
package org.tasket.saved;
