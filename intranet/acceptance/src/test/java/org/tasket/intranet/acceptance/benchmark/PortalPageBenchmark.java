package org.tasket.intranet.acceptance.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tasket.intranet.acceptance.house.Crowd;
import org.tasket.intranet.acceptance.house.House;
import org.tasket.intranet.acceptance.house.InTheHouse;
import org.tasket.intranet.acceptance.house.Portal;
import org.tasket.intranet.acceptance.rest.Caller;
import org.tasket.intranet.acceptance.rest.Posting;
import org.tasket.intranet.acceptance.rest.Steps;

/** Measures what four portlets cost a page of a portal: how many pages a server sends a second. */
@InTheHouse
class PortalPageBenchmark {

  private static final int ROUNDS = 9;
  private static final int WARM_UPS = 8;
  private static final int PAGES = 25;
  private static final int TASKETS = 40;
  private static final int IN_HAND = 5;

  private static final List<String> PEOPLE =
      List.of("bertil", "carol", "david", "eeva", "frank", "oskar.vintergard");

  /** The same page with its windows made small: the portal does its part, portlets do none. */
  private static final String SMALL =
      "/intranet/work?state.finder=minimized&state.chosen=minimized"
          + "&state.mine=minimized&state.everyone=minimized";

  /** The same frame around a page on which no portlet is placed. */
  private static final String NONE = "/intranet/widgets";

  private static final String FOUR = "/intranet/work";

  @Test
  void aPageWithFourPortletsBesideOneWithNone(House house) {
    try (Portal portal = new Portal(house)) {
      Caller aino = Caller.at(portal.server(), "aino");
      for (int i = 0; i < TASKETS; i++) {
        Steps.open(aino, Posting.small());
      }
      List<Visitor> visitors = PEOPLE.stream().map(login -> visitor(portal, aino, login)).toList();
      Rounds four = new Rounds("finder, board, in hand, another board");
      Rounds small = new Rounds("the same, made small");
      Rounds none = new Rounds("a page with none");
      Rounds ratio = new Rounds("ratio of four to none");
      for (int round = -WARM_UPS; round < ROUNDS; round++) {
        double withFour = perSecond(visitors, FOUR);
        double madeSmall = perSecond(visitors, SMALL);
        double withNone = perSecond(visitors, NONE);
        if (round >= 0) {
          four.add(withFour);
          small.add(madeSmall);
          none.add(withNone);
          ratio.add(withFour / withNone);
        }
      }
      new Report("A page with four portlets", "of the house")
          .line(
              "| pages a second, %d rounds of %d | least | median | most |",
              ROUNDS, PAGES * PEOPLE.size())
          .line("|---|---:|---:|---:|")
          .line("%s", four.row("%.0f"))
          .line("%s", small.row("%.0f"))
          .line("%s", none.row("%.0f"))
          .line("%s", ratio.row("%.2f"))
          .show();
    }
  }

  /** Somebody who is signed in and has something in hand. */
  private static Visitor visitor(Portal portal, Caller owner, String login) {
    Caller person = Caller.at(portal.server(), login);
    for (int i = 0; i < IN_HAND; i++) {
      Steps.claim(person, Steps.open(owner, Posting.small()));
    }
    Visitor visitor =
        new Visitor(
            portal.server().url(),
            HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build());
    visitor.signIn(login);
    return visitor;
  }

  private static double perSecond(List<Visitor> visitors, String path) {
    long start = System.nanoTime();
    Crowd.atOnce(visitors, visitor -> visitor.read(path));
    return visitors.size() * PAGES / ((System.nanoTime() - start) / 1e9);
  }

  private record Visitor(String server, HttpClient http) {

    void signIn(String login) {
      HttpRequest form =
          HttpRequest.newBuilder(URI.create(server + "/intranet/sign-in"))
              .header("Content-Type", "application/x-www-form-urlencoded")
              .header("Sec-Fetch-Site", "same-origin")
              .POST(BodyPublishers.ofString("login=" + login + "&password=tasket", UTF_8))
              .build();
      assertThat(send(form).body()).contains("id=\"news\"");
    }

    int read(String path) {
      HttpRequest page = HttpRequest.newBuilder(URI.create(server + path)).build();
      int bytes = 0;
      for (int i = 0; i < PAGES; i++) {
        HttpResponse<String> answer = send(page);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).doesNotContain("portlet-msg-error");
        bytes += answer.body().length();
      }
      return bytes;
    }

    private HttpResponse<String> send(HttpRequest request) {
      try {
        return http.send(request, BodyHandlers.ofString());
      } catch (IOException | InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
