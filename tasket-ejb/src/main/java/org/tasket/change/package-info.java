/**
 * The change log: that something changed, and when, for whoever keeps something made from it and
 * catches up: pages that stay open, the search index, other nodes. Invariants: a row is written in
 * the transaction of the change, so that neither is there without the other; it names objects and
 * never people; readers find every row, also one that was written earlier and committed later; what
 * many taskets hang on, a skill or a department, is one row, and whoever reads it looks for them;
 * after a week it is gone, and whoever was away for longer begins anew.
 */
package org.tasket.change;
