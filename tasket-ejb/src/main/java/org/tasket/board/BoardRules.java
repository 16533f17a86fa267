package org.tasket.board;

import java.util.UUID;

/**
 * What the features above need to know of a board, with respect to one acting person.
 *
 * @param managed true where the acting person manages the board
 */
public record BoardRules(
    UUID id, String slug, Translated title, BoardKind kind, Rulebook rulebook, boolean managed) {}
