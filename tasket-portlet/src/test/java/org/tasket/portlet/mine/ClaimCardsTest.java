package org.tasket.portlet.mine;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.tasket.claim.ClaimAction;
import org.tasket.claim.ClaimState;
import org.tasket.claim.ClaimView;
import org.tasket.person.PersonView;
import org.tasket.platform.InvalidInput;
import org.tasket.platform.Reason;
import org.tasket.platform.RuleBroken;
import org.tasket.portlet.claim.Outcome;
import org.tasket.portlet.platform.Layout;
import org.tasket.portlet.platform.Preferences;
import org.tasket.portlet.platform.TasketPages;
import org.tasket.portlet.platform.Texts;
import org.tasket.portlet.platform.Window;
import org.tasket.tasket.SessionTime;

class ClaimCardsTest {

  private static final UUID TASKET = UUID.fromString("01900000-0000-7000-8000-000000000001");
  private static final UUID CLAIM = UUID.fromString("01900000-0000-7000-8000-000000000002");
  private static final Instant NOON = Instant.parse("2026-12-01T12:00:00Z");
  private static final Set<ClaimAction> IN_HAND = Set.of(ClaimAction.DELIVER, ClaimAction.WITHDRAW);
  private static final ClaimCards.Waiting NOTHING = new ClaimCards.Waiting(0, 0);

  private final ClaimView active = claim(ClaimState.ACTIVE, IN_HAND);

  @Nested
  class WhatIsInHand {

    @Test
    void saysUntilWhenAndIsDeliveredInPlace() {
      assertThat(shown(active))
          .contains(
              "href=\"https://example.org/tasket/taskets/" + TASKET + "\" lang=\"fi\">Lue kirje",
              "30 min · deliver by Tue 1 Dec, 14:00",
              "action=\"/portal?deliver\"",
              "<label class=\"portlet-form-field-label\" for=\"p_mine_minutes" + CLAIM + "\">",
              "name=\"p_mine_minutes\"")
          .doesNotContain("aria-invalid");
    }

    @Test
    void isGivenBackBehindALine() {
      assertThat(shown(active))
          .contains("<details><summary>Give the seat back", "action=\"/portal?withdraw\"");
    }

    @Test
    void isOnlyDeliveredInNarrowPlaces() {
      assertThat(
              cards(Layout.LIST, false, Optional.empty())
                  .of(List.of(active), List.of(), NOTHING, none()))
          .asString()
          .contains("Deliver the work")
          .doesNotContain("<details");
    }

    @Test
    void saysWhatIsMissingWhereTheOwnerAskedForMore() {
      assertThat(shown(claim(ClaimState.RETURNED, IN_HAND)))
          .contains("This is still missing: the &lt;last&gt; page");
    }

    @Test
    void mayBeNothing() {
      assertThat(shown()).contains("You have nothing to do just now.");
    }
  }

  @Nested
  class TheOutcome {

    @Test
    void ofWrongMinutesStandsAtTheFieldWithWhatWasTyped() {
      var wrong = Outcome.refused(CLAIM, new InvalidInput("actualMinutes", "missing"));

      assertThat(
              cards(Layout.CARDS, false, Optional.of("\"half\""))
                  .of(List.of(active), List.of(), NOTHING, Optional.of(wrong)))
          .asString()
          .contains(
              "Write how many minutes it took, from 1 to 10,000.",
              "value=\"&quot;half&quot;\" aria-invalid=\"true\" aria-describedby=\"p_mine_minutes");
    }

    @Test
    void ofAMissingReasonOpensItsLine() {
      var wrong = Outcome.refused(CLAIM, new InvalidInput("reason", "missing"));

      assertThat(shown(Optional.of(wrong), active))
          .contains("<details open=\"open\">", "Say in a few words why you give it back.");
    }

    @Test
    void ofWhatIsDoneStandsAboveTheList() {
      assertThat(shown(Optional.of(new Outcome(CLAIM, Outcome.DELIVERED))))
          .startsWith("<p class=\"portlet-msg-success\" role=\"status\">Delivered.");
    }

    @Test
    void ofAPageThatIsTooOldSaysWhy() {
      assertThat(
              shown(
                  Optional.of(Outcome.refused(CLAIM, new RuleBroken("claim.state", "x"))), active))
          .contains("role=\"alert\">This could not be done.");
    }
  }

  @Test
  void whatWaitsForTheReaderIsCounted() {
    assertThat(
            cards(Layout.CARDS, false, Optional.empty())
                .of(List.of(), List.of(), new ClaimCards.Waiting(1, 3), none()))
        .asString()
        .contains("One delivery or application waits", "3 things await your word");
  }

  @Test
  void aWindowThatHasThePageToItselfShowsWhatTheReaderWaitsFor() {
    var hoped = claim(ClaimState.APPLIED, Set.of(ClaimAction.WITHDRAW));
    var ended = claim(ClaimState.CONFIRMED, Set.of());

    assertThat(lately(hoped)).contains("Lue kirje", "You asked for a seat. The owner decides.");
    assertThat(lately(ended)).doesNotContain("Lue kirje");
  }

  private static String lately(ClaimView claim) {
    return cards(Layout.CARDS, true, Optional.empty())
        .of(List.of(), List.of(claim), NOTHING, none())
        .toString();
  }

  private static String shown(ClaimView... claims) {
    return shown(none(), claims);
  }

  private static String shown(Optional<Outcome> outcome, ClaimView... claims) {
    return cards(Layout.CARDS, false, Optional.empty())
        .of(List.of(claims), List.of(), NOTHING, outcome)
        .toString();
  }

  private static Optional<Outcome> none() {
    return Optional.empty();
  }

  private static ClaimCards cards(Layout layout, boolean maximised, Optional<String> typed) {
    return new ClaimCards(
        new Window(
            new Texts(MinePortlet.TEXTS, Locale.ENGLISH),
            new Preferences(Optional.empty(), 5, layout, 3, List.of(30)),
            maximised,
            "p_mine_",
            new TasketPages(URI.create("https://example.org/tasket"))),
        ZoneId.of("Europe/Helsinki"),
        (claim, deed) -> "/portal?" + deed.label(),
        typed);
  }

  private static ClaimView claim(ClaimState state, Set<ClaimAction> actions) {
    return new ClaimView(
        CLAIM,
        1,
        TASKET,
        "Lue kirje",
        "fi",
        30,
        new SessionTime(
            UUID.fromString("01900000-0000-7000-8000-000000000003"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()),
        false,
        new PersonView(CLAIM, "Bertil Berg", "", Locale.ROOT),
        state,
        NOON,
        new ClaimView.Times(
            Optional.of(NOON),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()),
        false,
        false,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        false,
        Optional.of(new Reason(Optional.empty(), Optional.of("the <last> page"))),
        Optional.empty(),
        actions);
  }
}
