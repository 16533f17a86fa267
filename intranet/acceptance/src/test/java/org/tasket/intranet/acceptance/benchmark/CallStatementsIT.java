package org.tasket.intranet.acceptance.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tasket.intranet.acceptance.house.House;
import org.tasket.intranet.acceptance.house.InTheHouse;
import org.tasket.intranet.acceptance.house.PlainBrowser;
import org.tasket.intranet.acceptance.rest.Caller;
import org.tasket.intranet.acceptance.rest.Posting;
import org.tasket.intranet.acceptance.rest.Steps;

/**
 * What the calls that everybody makes ask of the database, sign-in and all. What the server's
 * clocks ask in the same words is not counted: the beginning and the end of transactions, and what
 * changed.
 */
@InTheHouse
class CallStatementsIT {

  private static final int COUNTS = 7;
  private static final String API = "/tasket/api/v1";

  @Test
  void areOneForSignInAndFewForWhatIsFound(House house) {
    String word = "quokka" + System.nanoTime();
    Steps.open(Caller.of(house, "aino"), Posting.small().with("title", "Draw a " + word));
    StockedBoards boards = new StockedBoards(house);
    PlainBrowser browser = PlainBrowser.of(house, "bertil");
    String search = API + "/taskets?q=" + word;
    assertThat(browser.open(search).text("body")).contains(word);

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
