/**
 * A board's open taskets on a page of the intranet. Invariants: a board that the page's editor set
 * stays; where none is set, a reader's choice moves the other portlets of the page too.
 */
package org.tasket.portlet.board;
