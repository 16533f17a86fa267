package org.tasket.board;

import java.util.Set;

/**
 * What a board is for. A kind is data that chooses rules: a row, never a subclass.
 *
 * @param helpsOrganisations whether each tasket names an organisation outside that it helps
 * @param whoseTime whose time a new board of this kind allows
 */
public record BoardKind(
    String code, Translated name, boolean helpsOrganisations, Set<WhoseTime> whoseTime) {

  /** The kind of a board of which nobody said one. */
  public static final String USUAL = "MICRO_WORK";
}
