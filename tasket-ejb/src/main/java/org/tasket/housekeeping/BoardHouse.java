package org.tasket.housekeeping;

import org.tasket.board.Translated;
import org.tasket.platform.Page;

/**
 * How well a board is kept.
 *
 * @param untended taskets that their owners do not tend, the oldest first
 * @param drafts how many drafts nobody can read any more; more than 1,000 are told as 1,001
 */
public record BoardHouse(String board, Translated title, Page<Untended> untended, int drafts) {}
