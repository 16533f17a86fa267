package org.tasket.board;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.tasket.platform.Ids;

/** Boards and their rules for tests that need no database. */
public final class BoardFixtures {

  static final Instant NOW = Instant.parse("2026-12-01T08:00:00Z");

  private static final UUID BOARD = Ids.next();
  private static final BoardKind MICRO_WORK =
      new BoardKind(BoardKind.USUAL, Translated.same("Micro-work"), false, Set.of(WhoseTime.WORK));

  private BoardFixtures() {}

  /** The rules of an ordinary board, for somebody who manages it or does not. */
  public static BoardRules rules(boolean managed) {
    return rules(managed, Rulebook.standard());
  }

  public static BoardRules rules(boolean managed, Rulebook rulebook) {
    return new BoardRules(
        BOARD,
        "everyone",
        Translated.same("Everyone"),
        MICRO_WORK,
        BoardState.OPEN,
        rulebook,
        managed,
        true,
        Set.of(BoardAction.POST));
  }

  /** The rules of a board whose taskets are not for the reader's eyes. */
  public static BoardRules hidden() {
    return new BoardRules(
        BOARD,
        "hidden",
        Translated.same("Hidden"),
        MICRO_WORK,
        BoardState.OPEN,
        Rulebook.standard(),
        false,
        false,
        Set.of());
  }

  /** The rules of an ordinary board that takes nothing new. */
  public static BoardRules archived(boolean managed) {
    return new BoardRules(
        BOARD,
        "archived",
        Translated.same("Archived"),
        MICRO_WORK,
        BoardState.ARCHIVED,
        Rulebook.standard(),
        managed,
        true,
        Set.of());
  }

  /** The rules of a board for an outside cause. */
  public static BoardRules volunteering(Rulebook rulebook) {
    BoardKind kind =
        new BoardKind("VOLUNTEERING", Translated.same("Volunteering"), true, Set.of(WhoseTime.OWN));
    return new BoardRules(
        BOARD,
        "volunteering",
        Translated.same("Volunteering"),
        kind,
        BoardState.OPEN,
        rulebook,
        false,
        true,
        Set.of(BoardAction.POST));
  }

  /** The standard rules with a patch of JSON in single quotes. */
  public static Rulebook rulebook(String patch) {
    return Rulebook.standard().with(json(patch));
  }

  public static JsonObject json(String text) {
    try (var reader = Json.createReader(new StringReader(text.replace('\'', '"')))) {
      return reader.readObject();
    }
  }

  static Board board() {
    return Board.open(
        "digi", new Translated("Digital", "Digi", "Digitalt"), Kind.of(MICRO_WORK), NOW);
  }
}
