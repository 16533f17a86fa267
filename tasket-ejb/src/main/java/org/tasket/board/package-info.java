/**
 * Boards: sets of taskets under one rulebook, run by a department's managers. Invariants: the board
 * {@code everyone} is always there and listed first; a board has one kind, and a kind is data that
 * chooses rules; where nobody is named, the coordinators manage.
 */
package org.tasket.board;
