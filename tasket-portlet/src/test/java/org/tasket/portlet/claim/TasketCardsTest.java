package org.tasket.portlet.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tasket.portlet.claim.CardFixtures.POSTER;
import static org.tasket.portlet.claim.CardFixtures.WORKSHOP;
import static org.tasket.portlet.claim.CardFixtures.called;
import static org.tasket.portlet.claim.CardFixtures.cards;
import static org.tasket.portlet.claim.CardFixtures.fullPoster;
import static org.tasket.portlet.claim.CardFixtures.poster;
import static org.tasket.portlet.claim.CardFixtures.posterToAskFor;
import static org.tasket.portlet.claim.CardFixtures.workshopAtNoon;
import static org.tasket.portlet.claim.CardFixtures.workshopTwice;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tasket.claim.ClaimState;
import org.tasket.platform.InvalidInput;
import org.tasket.platform.RuleBroken;
import org.tasket.portlet.platform.Layout;
import org.tasket.portlet.platform.Preferences;
import org.tasket.portlet.platform.TasketPages;
import org.tasket.portlet.platform.Texts;
import org.tasket.portlet.platform.Window;

class TasketCardsTest {

  @Nested
  class ACard {

    @Test
    void saysWhatHowLongWhereForWhomAndHowManySeatsAreLeft() {
      assertThat(shown(cards(poster())))
          .contains(
              "<a href=\"https://example.org/tasket/taskets/"
                  + POSTER
                  + "\" lang=\"en\">"
                  + "Proof-read a poster</a>",
              "30 min · Online · Free seats: 2 of 3",
              "Asked by Bertil Berg, Registry");
    }

    @Test
    void saysWhenInThePlacesOwnTime() {
      assertThat(shown(cards(workshopAtNoon()))).contains("Tue 1 Dec, 14:00");
    }

    @Test
    void letsNothingOfATasketBecomeMarkup() {
      assertThat(shown(cards(called("<b>&\"", "<i>", "<u>"))))
          .contains("&lt;b&gt;&amp;&quot;", "&lt;i&gt;", "&lt;u&gt;")
          .doesNotContain("<b>", "<i>", "<u>");
    }

    @Test
    void saysWhereASeatIsAskedForAndNotTaken() {
      assertThat(shown(cards(posterToAskFor())))
          .contains(">Ask for a seat</button>")
          .doesNotContain("Take this tasket");
    }

    @Test
    void hasItsHeadingAtTheLevelSet() {
      assertThat(inLanguage(Locale.ENGLISH, 5).of(cards(poster()), Optional.empty()))
          .asString()
          .contains(
              "<h5 class=\"portlet-section-subheader\" id=\"p_board_" + POSTER + "\">", "</h5>")
          .doesNotContain("<h3");
    }
  }

  @Nested
  class Taking {

    @Test
    void isAFormThatWorksWithoutScripts() {
      assertThat(shown(cards(poster())))
          .contains("<form method=\"post\" action=\"/portal?do=board&amp;id=" + POSTER + "\">")
          .contains("aria-describedby=\"p_board_" + POSTER + "\">Take this tasket</button>");
    }

    @Test
    void isNotOfferedWhereItIsNotOpenToTheReader() {
      assertThat(shown(cards(fullPoster()))).contains("No seat free").doesNotContain("<form");
    }

    @Test
    void leadsToThePageWhereThereAreTimesToChooseFrom() {
      assertThat(shown(cards(workshopTwice())))
          .contains("2 times to choose from", "Choose a time")
          .contains("https://example.org/tasket/taskets/" + WORKSHOP)
          .doesNotContain("<form");
    }
  }

  @Nested
  class TheOutcome {

    private final Outcome full = Outcome.refused(POSTER, new RuleBroken("tasket.full"));

    @Test
    void isSaidInItsOwnCardInsteadOfTheButton() {
      assertThat(shown(cards(workshopAtNoon(), fullPoster()), full))
          .containsOnlyOnce("Every seat is taken.")
          .contains("class=\"portlet-msg-error\" role=\"alert\"")
          .containsOnlyOnce("<form");
    }

    @Test
    void isSaidAboveTheListWhereTheTasketIsGone() {
      assertThat(shown(cards(workshopAtNoon()), full))
          .startsWith("<p class=\"portlet-msg-error\" role=\"alert\">Every seat is taken.</p>");
    }

    @ParameterizedTest
    @CsvSource({
      "ACTIVE,You have taken this tasket.",
      "APPLIED,You asked for a seat. The owner answers you.",
      "AWAITING_SUPERVISOR,The seat is kept for you. Your supervisor decides next."
    })
    void leadsToWhatWasTakenOrAskedFor(ClaimState state, String sentence) {
      assertThat(shown(cards(poster()), Outcome.claimed(POSTER, state)))
          .contains("role=\"status\">" + sentence + " <a href=")
          .doesNotContain("<form");
    }

    @Test
    void leadsToWhereMoreIsAsked() {
      assertThat(
              shown(
                  cards(poster()), Outcome.refused(POSTER, new InvalidInput("affirmed", "affirm"))))
          .contains("role=\"alert\">One thing more", "/tasket/taskets/" + POSTER);
    }

    @Test
    void isGoodNewsForWhoPressedTwice() {
      assertThat(shown(cards(poster()), Outcome.refused(POSTER, new RuleBroken("claim.already"))))
          .contains("portlet-msg-success", "You have a seat already.");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "en,Take this tasket,Free seats: 2 of 3",
    "fi,Ota tämä tasketti,Vapaita paikkoja 2/3",
    "sv,Ta den här tasketen,Lediga platser: 2 av 3",
    "de,Take this tasket,Free seats: 2 of 3"
  })
  void itSpeaksTheLanguageOfThePage(String tag, String take, String seats) {
    var shown = inLanguage(Locale.forLanguageTag(tag), 3);

    assertThat(shown.of(cards(poster()), Optional.empty())).asString().contains(take, seats);
  }

  @Test
  void narrowPlacesGetALineOrTwo() {
    assertThat(new TasketCards(window(Locale.ENGLISH, 3, Layout.LIST, false), id -> "/portal"))
        .extracting(cards -> cards.of(cards(poster()), Optional.empty()).toString())
        .asString()
        .contains("30 min · Free seats: 2 of 3", "Take this tasket")
        .doesNotContain("Online", "Asked by");
  }

  @Test
  void aWindowThatHasThePageToItselfSaysWhatItIsAbout() {
    assertThat(new TasketCards(window(Locale.ENGLISH, 3, Layout.LIST, true), id -> "/portal"))
        .extracting(cards -> cards.of(cards(poster()), Optional.empty()).toString())
        .asString()
        .contains("Asked by Bertil Berg", "<p lang=\"en\">Two pages, from your own desk.</p>");
  }

  @Test
  void whatSpeaksForATasketStandsInItsCard() {
    var suggested = new TasketCards.Card(poster(), Optional.of("Takes 30 min · <You> can this"));

    assertThat(shown(List.of(suggested))).contains("Takes 30 min · &lt;You&gt; can this");
  }

  @Test
  void ofNothingThereIsNoList() {
    assertThat(shown(cards())).isEmpty();
  }

  private static String shown(List<TasketCards.Card> cards) {
    return inLanguage(Locale.ENGLISH, 3).of(cards, Optional.empty()).toString();
  }

  private static String shown(List<TasketCards.Card> cards, Outcome outcome) {
    return inLanguage(Locale.ENGLISH, 3).of(cards, Optional.of(outcome)).toString();
  }

  private static TasketCards inLanguage(Locale language, int headingLevel) {
    return new TasketCards(
        window(language, headingLevel, Layout.CARDS, false), id -> "/portal?do=board&id=" + id);
  }

  private static Window window(
      Locale language, int headingLevel, Layout layout, boolean maximised) {
    return new Window(
        new Texts("org.tasket.portlet.board.texts", language),
        new Preferences(Optional.empty(), 5, layout, headingLevel, List.of(30)),
        maximised,
        "p_board_",
        new TasketPages(URI.create("https://example.org/tasket")));
  }
}
