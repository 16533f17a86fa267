package org.tasket.intranet.acceptance.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tasket.intranet.acceptance.house.House;
import org.tasket.intranet.acceptance.house.InTheHouse;
import org.tasket.intranet.acceptance.house.PlainBrowser;

/** What a page of a board asks of the database does not grow with the board. */
@InTheHouse
class BoardStatementsIT {

  private static final int COUNTS = 7;

  @Test
  void aThousandTasketsTakeAsManyStatementsAsTenInEveryView(House house) {
    StockedBoards boards = new StockedBoards(house);
    String few = boards.of(10);
    String many = boards.of(1_000);
    PlainBrowser browser = PlainBrowser.of(house, "bertil");

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
}
