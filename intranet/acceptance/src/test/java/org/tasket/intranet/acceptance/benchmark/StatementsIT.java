package org.tasket.intranet.acceptance.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.tasket.intranet.acceptance.house.House;
import org.tasket.intranet.acceptance.house.InTheHouse;
import org.tasket.intranet.acceptance.house.PlainBrowser;
import org.tasket.intranet.acceptance.rest.Caller;
import org.tasket.intranet.acceptance.rest.Posting;
import org.tasket.intranet.acceptance.rest.Steps;

/**
 * What the pages of a board, and the calls that everybody makes, ask of the database, sign-in and
 * all. What the server's clocks ask in the same words is not counted: the beginning and the end of
 * transactions, and what changed. What that is takes a while to hear, and is heard once for all.
 */
@InTheHouse
@TestInstance(Lifecycle.PER_CLASS)
class StatementsIT {

  private static final int COUNTS = 7;
  private static final String API = "/tasket/api/v1";

  private StockedBoards boards;
  private PlainBrowser browser;

  @BeforeAll
  void theClocksWereHeard(House house) {
    boards = new StockedBoards(house);
    browser = PlainBrowser.of(house, "bertil");
  }

  @Test
  void aThousandTasketsTakeAsManyStatementsAsTenInEveryView() {
    String few = boards.of(10);
    String many = boards.of(1_000);

    for (String view : boards.views()) {
      assertThat(browser.open(many + view).bytes())
          .as("more is to be seen: %s", view)
          .isGreaterThanOrEqualTo(browser.open(few + view).bytes());
      assertThat(boards.statements(browser, many + view, COUNTS))
          .as(view)
          .isPositive()
          .isEqualTo(boards.statements(browser, few + view, COUNTS));
    }
  }

  @Test
  void areOneForSignInAndFewForWhatIsFound(House house) {
    String word = "quokka" + System.nanoTime();
    Steps.open(Caller.of(house, "aino"), Posting.small().with("title", "Draw a " + word));
    String search = API + "/taskets?q=" + word;
    await()
        .atMost(Duration.ofSeconds(10))
        .until(() -> browser.open(search).text("body").contains(word));

    assertThat(boards.statements(browser, API + "/causes", COUNTS))
        .as("who asks, in their language")
        .isEqualTo(1);
    assertThat(boards.statements(browser, search, COUNTS))
        .as("who asks, and whom they help")
        .isEqualTo(2);
    assertThat(boards.statements(browser, API + "/finder?minutes=30", COUNTS))
        .as("these, and what they know, and what they care for")
        .isEqualTo(4);
  }
}
