/**
 * A board's open taskets on a page of the intranet, and "Take this tasket" without leaving it.
 * Invariants: it works without scripts; what can no longer be taken says in place why not; its
 * headings start at the level that the page's editor sets.
 */
package org.tasket.portlet.board;
