package org.tasket.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tasket.board.BoardFixtures;
import org.tasket.board.BoardRules;
import org.tasket.board.RulesOfBoards;
import org.tasket.calendar.Appointment;
import org.tasket.calendar.Appointment.Day;
import org.tasket.calendar.Invitation;
import org.tasket.notice.Deed;
import org.tasket.notice.NoticeKind;
import org.tasket.notice.NoticeView;
import org.tasket.notice.NoticeView.About;
import org.tasket.notice.NoticeView.Said;
import org.tasket.notice.NoticeView.Way;
import org.tasket.person.Actor;
import org.tasket.person.Addressee;
import org.tasket.person.WayIn;
import org.tasket.platform.Ids;

class BoardWordsTest {

  private static final UUID TEXTS = Ids.next();
  private static final UUID EVENTS = Ids.next();
  private static final UUID A_PAGE = Ids.next();
  private static final Addressee AINO = reader("Aino");
  private static final Addressee BERTIL = reader("Bertil");

  private final Map<UUID, BoardRules> ofEverybody = new HashMap<>();
  private final Map<UUID, Map<UUID, BoardRules>> ofSomebody = new HashMap<>();
  private final BoardWords words =
      new BoardWords(
          new RulesOfBoards() {
            @Override
            public Map<UUID, Map<UUID, BoardRules>> of(Map<Actor, Set<UUID>> asked) {
              return asked.entrySet().stream()
                  .collect(
                      Collectors.toMap(
                          one -> one.getKey().person(),
                          one -> toReader(one.getKey().person(), one.getValue())));
            }
          });

  @BeforeEach
  void everybodySeesTheBoards() {
    ofEverybody.put(TEXTS, rules(TEXTS, false, true));
    ofEverybody.put(EVENTS, rules(EVENTS, false, true));
  }

  private Map<UUID, BoardRules> toReader(UUID reader, Set<UUID> asked) {
    Map<UUID, BoardRules> theirs = ofSomebody.getOrDefault(reader, ofEverybody);
    return asked.stream().collect(Collectors.toMap(Function.identity(), theirs::get));
  }

  private static BoardRules rules(UUID board, boolean managed, boolean inSight) {
    BoardRules usual =
        BoardFixtures.rules(
            managed, BoardFixtures.rulebook("{'texts': {'signature': {'en': 'The board'}}}"));
    return new BoardRules(
        board,
        usual.slug(),
        usual.title(),
        usual.kind(),
        usual.state(),
        usual.rulebook(),
        managed,
        inSight,
        usual.actions());
  }

  private static Addressee reader(String name) {
    Actor actor = new Actor(Ids.next(), Set.of(), WayIn.JOB);
    return new Addressee(actor, name, name + "@example.org", Locale.ENGLISH);
  }

  private static NoticeView news(UUID tasket, Optional<UUID> board) {
    return new NoticeView(
        Ids.next(),
        NoticeKind.ACCEPTED,
        Instant.EPOCH,
        false,
        Optional.empty(),
        board.map(seen -> new About(tasket, "A page", "en")),
        Optional.empty(),
        Optional.empty(),
        board,
        Optional.empty(),
        Said.NOTHING,
        Optional.empty(),
        board.map(seen -> new Way("/claims/" + tasket + "/deliver", Deed.DELIVER)),
        false);
  }

  private static NoticeView on(UUID board) {
    return news(A_PAGE, Optional.of(board));
  }

  private static Parcel parcel(Addressee to, NoticeView... news) {
    return Parcel.of(Ids.next(), to, ZoneOffset.UTC, List.of(news));
  }

  private static Parcel inviting(UUID tasket, NoticeView... news) {
    Appointment day =
        new Appointment(
            "a day",
            1,
            new Day(LocalDate.EPOCH),
            "A page",
            List.of(),
            Optional.empty(),
            URI.create("https://intranet.example.org/tasket/taskets/" + tasket),
            true);
    return parcel(AINO, news).telling(Optional.of(new Invitation(day, false)));
  }

  private boolean speaksIn(Parcel parcel) {
    return words.addTo(List.of(parcel)).get(0).saying().isPresent();
  }

  @Test
  void aBoardSpeaksWhereAllOfItHappenedOnIt() {
    assertThat(speaksIn(parcel(AINO, on(TEXTS), on(TEXTS)))).isTrue();
    assertThat(speaksIn(parcel(AINO, on(TEXTS), on(EVENTS)))).isFalse();
    assertThat(speaksIn(parcel(AINO, on(TEXTS), news(A_PAGE, Optional.empty())))).isFalse();
    assertThat(speaksIn(parcel(AINO, news(A_PAGE, Optional.empty())))).isFalse();
  }

  @Test
  void whereMoreIsNewThanIsListedNobodyKnowsWhereAllOfItHappened() {
    NoticeView[] most = Collections.nCopies(Parcel.MOST, on(TEXTS)).toArray(NoticeView[]::new);
    NoticeView[] more = Collections.nCopies(Parcel.MOST + 1, on(TEXTS)).toArray(NoticeView[]::new);

    assertThat(speaksIn(parcel(AINO, most))).isTrue();
    assertThat(speaksIn(parcel(AINO, more))).isFalse();
  }

  @Test
  void whatACalendarIsToldBesidesHasToBeOfTheSameTasket() {
    assertThat(speaksIn(inviting(A_PAGE, on(TEXTS)))).isTrue();
    assertThat(speaksIn(inviting(Ids.next(), on(TEXTS)))).isFalse();
    assertThat(speaksIn(inviting(A_PAGE))).isFalse();
  }

  @Test
  void ofSeveralReadersEachHearsABoardOnlyWhereTheySeeOrManageIt() {
    Addressee manager = reader("Carol");
    ofSomebody.put(BERTIL.actor().person(), Map.of(TEXTS, rules(TEXTS, false, false)));
    ofSomebody.put(manager.actor().person(), Map.of(TEXTS, rules(TEXTS, true, false)));

    List<Parcel> parcels =
        words.addTo(
            List.of(
                parcel(AINO, on(TEXTS)),
                parcel(BERTIL, on(TEXTS)),
                parcel(manager, on(TEXTS)),
                parcel(AINO, on(EVENTS))));

    assertThat(parcels)
        .extracting(parcel -> parcel.saying().isPresent())
        .containsExactly(true, false, true, true);
  }
}
