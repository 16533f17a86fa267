package org.tasket.web.board;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.tasket.board.Audience;
import org.tasket.board.BoardAction;
import org.tasket.board.BoardKind;
import org.tasket.board.BoardState;
import org.tasket.board.BoardView;
import org.tasket.board.Rulebook;
import org.tasket.board.Translated;
import org.tasket.board.WhoseTime;

/** Boards as a manager sees them. */
final class BoardViews {

  static final UUID CAROL = UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8059");
  static final UUID LAW = UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8058");

  /** A rulebook with something in every place. */
  static final String WHOLE =
      """
      {'texts': {'purpose': {'en': 'Small things', 'fi': 'Pieniä asioita', 'sv': 'Småsaker'},
                 'welcome': {'en': 'Welcome', 'fi': 'Welcome', 'sv': 'Welcome'},
                 'mail': {'en': 'Lunch?', 'fi': 'Lounas?', 'sv': 'Lunch?'},
                 'signature': {'en': 'Your board', 'fi': 'Taulusi', 'sv': 'Din tavla'},
                 'introduction': {'video': 'https://example.org/film',
                                  'transcript': 'https://example.org/text'}},
       'look': {'accent': '#0b6e4f', 'icon': 'leaf'},
       'categories': [{'key': 'texts', 'name': {'en': 'Texts', 'fi': 'Tekstit', 'sv': 'Texter'}},
                      {'key': 'maps', 'name': {'en': 'Maps'}}],
       'posting': 'MANAGERS', 'moderated': true, 'acceptance': 'OWNER_ACCEPTS',
       'supervisor': 'APPROVE',
       'limits': {'minutesFrom': 10, 'minutesTo': 120, 'seats': 5, 'openTaskets': 3,
                  'liveClaims': 2},
       'openDays': 30, 'holdDays': 3, 'answerDays': 2,
       'whoseTime': ['OWN', 'WORK'], 'travelCounts': true,
       'requirements': [{'key': 'clearance', 'text': {'en': 'I am cleared'}}],
       'fields': [{'key': 'room', 'label': {'en': 'Room'}, 'type': 'CHOICE', 'required': true,
                   'choices': ['B', 'A']}],
       'templates': [{'key': 'proof', 'name': 'Proofreading', 'language': 'en',
                      'plannedMinutes': 30, 'category': 'texts'}]}
      """;

  private BoardViews() {}

  static Rulebook rules(String patch) {
    return Rulebook.standard().with(json(patch));
  }

  static JsonObject json(String text) {
    try (var reader = Json.createReader(new StringReader(text.replace('\'', '"')))) {
      return reader.readObject();
    }
  }

  static BoardView of(Rulebook rules) {
    return of(new Translated("Digital", "Digi", "Digitalt"), rules, Audience.everyone());
  }

  static BoardView of(Translated title, Rulebook rules, Audience audience) {
    return new BoardView(
        UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8057"),
        1,
        "digi",
        title,
        new BoardKind("MICRO_WORK", Translated.same("Micro-work"), false, Set.of(WhoseTime.WORK)),
        BoardState.OPEN,
        audience,
        rules,
        true,
        Set.of(CAROL),
        Set.of("keepers"),
        EnumSet.allOf(BoardAction.class));
  }
}
