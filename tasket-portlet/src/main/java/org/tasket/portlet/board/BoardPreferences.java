package org.tasket.portlet.board;

import jakarta.portlet.PortletPreferences;
import org.tasket.platform.Page;

/**
 * What the page's editor sets. A value that makes no sense counts as not set: a page that many
 * people read must not break over it.
 *
 * @param board the slug of the board to show
 * @param headingLevel the level of the taskets' headings, 2 to 6
 * @param limit how many taskets to show, 1 to 100
 */
record BoardPreferences(String board, int headingLevel, int limit) {

  static final String BOARD = "board";
  static final String HEADING_LEVEL = "headingLevel";
  static final String LIMIT = "limit";

  static BoardPreferences of(PortletPreferences preferences) {
    return new BoardPreferences(
        preferences.getValue(BOARD, "everyone"),
        number(preferences.getValue(HEADING_LEVEL, ""), 2, 6, 3),
        number(preferences.getValue(LIMIT, ""), 1, Page.MOST, 10));
  }

  private static int number(String text, int least, int most, int otherwise) {
    if (text == null || !text.matches("\\d{1,3}")) {
      return otherwise;
    }
    int number = Integer.parseInt(text);
    return number < least || number > most ? otherwise : number;
  }
}
