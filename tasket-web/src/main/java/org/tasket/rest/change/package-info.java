/**
 * What changes on a board, told while it is looked at. Invariants: nobody hears of what they may
 * not see; a node asks the database only while somebody listens, and once for all who do; no
 * listener holds a thread, and a slow one is let go rather than waited for; nobody goes on
 * listening after signing out.
 */
package org.tasket.rest.change;
