/**
 * A board's own pages: how something is done here, written by its managers or grown from an answer
 * that helped. Invariants: who sees the board reads its pages; its managers alone write, order and
 * archive them, and nobody on an archived board; a page is never deleted, one that is archived
 * stays at its address and leaves the lists.
 */
package org.tasket.howto;
