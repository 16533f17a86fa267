package org.tasket.portlet.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tasket.portlet.board.BoardFixtures.POSTER;
import static org.tasket.portlet.board.BoardFixtures.WORKSHOP;
import static org.tasket.portlet.board.BoardFixtures.called;
import static org.tasket.portlet.board.BoardFixtures.fullPoster;
import static org.tasket.portlet.board.BoardFixtures.page;
import static org.tasket.portlet.board.BoardFixtures.poster;
import static org.tasket.portlet.board.BoardFixtures.workshopAtNoon;
import static org.tasket.portlet.board.BoardFixtures.workshopTwice;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tasket.claim.ClaimState;
import org.tasket.platform.InvalidInput;
import org.tasket.platform.Page;
import org.tasket.platform.RuleBroken;
import org.tasket.portlet.platform.Texts;
import org.tasket.tasket.TasketView;

class TasketCardsTest {

  @Nested
  class ACard {

    @Test
    void saysWhatHowLongWhereForWhomAndHowManySeatsAreLeft() {
      assertThat(shown(page(poster())))
          .contains(
              "<a href=\"https://example.org/tasket/taskets/"
                  + POSTER
                  + "\" lang=\"en\">"
                  + "Proof-read a poster</a>",
              "30 min · Online · 2 of 3 seats left",
              "Asked by Bertil Berg, Registry");
    }

    @Test
    void saysWhenInThePlacesOwnTime() {
      assertThat(shown(page(workshopAtNoon()))).contains("Tue 1 Dec, 14:00");
    }

    @Test
    void letsNothingOfATasketBecomeMarkup() {
      assertThat(shown(page(called("<b>&\"", "<i>", "<u>"))))
          .contains("&lt;b&gt;&amp;&quot;", "&lt;i&gt;", "&lt;u&gt;")
          .doesNotContain("<b>", "<i>", "<u>");
    }

    @Test
    void hasItsHeadingAtTheLevelSet() {
      assertThat(cards(Locale.ENGLISH, 5).of("everyone", page(poster()), Optional.empty()))
          .asString()
          .contains("<h5 id=\"p_board_" + POSTER + "\">", "</h5>")
          .doesNotContain("<h3");
    }
  }

  @Nested
  class Taking {

    @Test
    void isAFormThatWorksWithoutScripts() {
      assertThat(shown(page(poster())))
          .contains("<form method=\"post\" action=\"/portal?do=board&amp;id=" + POSTER + "\">")
          .contains("aria-describedby=\"p_board_" + POSTER + "\">Take this tasket</button>");
    }

    @Test
    void isNotOfferedWhereItIsNotOpenToTheReader() {
      assertThat(shown(page(fullPoster()))).contains("No seats left").doesNotContain("<form");
    }

    @Test
    void leadsToThePageWhereThereAreTimesToChooseFrom() {
      assertThat(shown(page(workshopTwice())))
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
      assertThat(shown(page(workshopAtNoon(), fullPoster()), full))
          .containsOnlyOnce("Every seat is taken.")
          .contains("class=\"portlet-msg-error\" role=\"alert\"")
          .containsOnlyOnce("<form");
    }

    @Test
    void isSaidAboveTheListWhereTheTasketIsGone() {
      assertThat(shown(page(workshopAtNoon()), full))
          .startsWith("<p class=\"portlet-msg-error\" role=\"alert\">Every seat is taken.</p>");
    }

    @ParameterizedTest
    @CsvSource({
      "ACTIVE,You have taken this tasket.",
      "APPLIED,You asked for a seat. The owner answers you.",
      "AWAITING_SUPERVISOR,The seat is kept for you. Your supervisor decides next."
    })
    void leadsToWhatWasTakenOrAskedFor(ClaimState state, String sentence) {
      assertThat(shown(page(poster()), Outcome.claimed(POSTER, state)))
          .contains("role=\"status\">" + sentence + " <a href=")
          .doesNotContain("<form");
    }

    @Test
    void leadsToWhereMoreIsAsked() {
      assertThat(
              shown(
                  page(poster()), Outcome.refused(POSTER, new InvalidInput("affirmed", "affirm"))))
          .contains("role=\"alert\">One thing more", "/tasket/taskets/" + POSTER);
    }

    @Test
    void isGoodNewsForWhoPressedTwice() {
      assertThat(shown(page(poster()), Outcome.refused(POSTER, new RuleBroken("claim.already"))))
          .contains("portlet-msg-success", "You have a seat already.");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "en,Take this tasket,2 of 3 seats left",
    "fi,Ota tämä tasketti,'2 paikkaa jäljellä, paikkoja yhteensä 3'",
    "sv,Ta den här tasketen,2 av 3 platser kvar",
    "de,Take this tasket,2 of 3 seats left"
  })
  void itSpeaksTheLanguageOfThePage(String tag, String take, String seats) {
    var cards = cards(Locale.forLanguageTag(tag), 3);

    assertThat(cards.of("everyone", page(poster()), Optional.empty()))
        .asString()
        .contains(take, seats);
  }

  @Test
  void anEmptyBoardSaysSoAndLeadsOn() {
    assertThat(shown(page()))
        .contains("Nothing is open on this board just now")
        .contains("href=\"https://example.org/tasket/boards/everyone\"")
        .doesNotContain("<ul");
  }

  private static String shown(Page<TasketView> page) {
    return cards(Locale.ENGLISH, 3).of("everyone", page, Optional.empty()).toString();
  }

  private static String shown(Page<TasketView> page, Outcome outcome) {
    return cards(Locale.ENGLISH, 3).of("everyone", page, Optional.of(outcome)).toString();
  }

  private static TasketCards cards(Locale language, int headingLevel) {
    return new TasketCards(
        new Texts(BoardPortlet.TEXTS, language),
        new BoardPreferences("everyone", headingLevel, 10),
        new BoardLinks(URI.create("https://example.org/tasket"), id -> "/portal?do=board&id=" + id),
        "p_board_");
  }
}
