package org.tasket.intranet.acceptance.permission;

import java.util.Map;
import java.util.Set;
import org.tasket.intranet.acceptance.house.PlainBrowser;
import org.tasket.intranet.acceptance.house.PlainBrowser.Sheet;
import org.tasket.intranet.acceptance.permission.PermissionObjects.Passing;
import org.tasket.intranet.acceptance.permission.PermissionSample.Case;

/** The pages of one sort of object: what they offer, and how something is done there. */
interface Pages {

  String BUTTON = "button[name=%s]";

  /** What is typed wherever a page asks for it. */
  Map<String, String> TYPED =
      Map.of(
          "reason", "Changed plans",
          "title", "Another title",
          "person", "frank",
          "actualMinutes", "25");

  PermissionTable table();

  /** Who has a role. */
  String login(String role);

  /** An object in the state of a case. */
  String object(Case one, Passing passing);

  /** Cases with the same objects have the same. */
  String kind(Case one);

  /** How it stands, to those who own it. */
  String standing(String id);

  /** The operations that the table opens in a case. */
  Set<String> open(Case one);

  /** The operations that somebody in a role finds offered. */
  Set<String> offered(PlainBrowser who, String role, String id);

  /** Opens the page on which an operation is done. */
  Attempt attempt(PlainBrowser who, String operation, String id);

  /**
   * A page on which somebody is about to do something.
   *
   * @param button the one to press; where the page does not have it, it is pressed all the same
   * @param value what the button says
   */
  record Attempt(Sheet page, String button, String value, Map<String, String> typed) {

    Attempt(Sheet page, String button) {
      this(page, button, "", TYPED);
    }

    Sheet make() {
      return page.form(BUTTON.formatted(button) + (value.isEmpty() ? "" : "[value=" + value + "]"))
          .or(page::anyForm)
          .map(form -> form.send(button, value, typed))
          .orElse(page);
    }
  }
}
