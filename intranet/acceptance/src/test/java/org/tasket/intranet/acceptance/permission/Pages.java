package org.tasket.intranet.acceptance.permission;

import java.util.Map;
import java.util.Set;
import org.tasket.intranet.acceptance.house.PlainBrowser;
import org.tasket.intranet.acceptance.house.PlainBrowser.Sheet;
import org.tasket.intranet.acceptance.permission.PermissionObjects.Passing;
import org.tasket.intranet.acceptance.permission.PermissionSample.Case;

/** The pages of one sort of object: what they offer, and how something is done there. */
interface Pages {

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

  /** Opens the page on which an operation that is offered is done. */
  Attempt attempt(PlainBrowser who, String operation, String id);

  /** Something else, on which somebody may do an operation. */
  String own(String login, String operation);

  /** The operation of which somebody has a form that does for this one too. */
  default String practised(String login, String operation) {
    return operation;
  }

  /**
   * An operation where no page offers it: the form that somebody has for something of their own,
   * made up to be about this.
   */
  default Attempt madeUp(PlainBrowser who, String login, String operation, String own, String id) {
    return attempt(who, operation, own).about(own, id);
  }

  /** Whether an answer tells that it was done. */
  default boolean tellsDone(Sheet answer) {
    return answer.has("#notices .notice--done");
  }
}
