package org.tasket.intranet.portal;

import java.util.HashMap;
import java.util.Map;

/** The titles on one page. Windows are told apart by them, so that no two are the same. */
final class WindowTitles {

  private final Map<String, Integer> given = new HashMap<>();

  /** The title itself, or with a number where it is on the page already. */
  String unlikeOthers(String title) {
    var times = given.merge(title, 1, Integer::sum);
    return times == 1 ? title : title + " (" + times + ')';
  }
}
