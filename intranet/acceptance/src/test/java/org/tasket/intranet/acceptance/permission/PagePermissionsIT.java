package org.tasket.intranet.acceptance.permission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tasket.intranet.acceptance.house.House;
import org.tasket.intranet.acceptance.house.InTheHouse;
import org.tasket.intranet.acceptance.house.PlainBrowser;
import org.tasket.intranet.acceptance.house.PlainBrowser.Sheet;
import org.tasket.intranet.acceptance.permission.PermissionSample.Case;

/**
 * A sample of the tables of {@code docs/permissions.md}, walked on the pages without scripts. In
 * every case the pages offer all that the table opens and nothing else. Then somebody does what the
 * case is about: by the page as it is, or by one that was opened while it was still open to them,
 * or by the form that they have for something of their own, made up to be about this. Such a form
 * is shown to work before: so it is the rule that refuses it, and nothing that it lacks.
 */
@InTheHouse
@TestInstance(Lifecycle.PER_CLASS)
class PagePermissionsIT {

  private static final String REFUSED = ".notice--wrong";
  private static final String WRONG_FIELDS = ".field__wrong";
  private static final String UNKNOWN = "/tasket/taskets/" + new UUID(7, 7);

  /** They do not change what they are about. */
  private static final Set<String> LEAVING_IT_AS_IT_IS = Set.of("copy", "post", "export");

  private final Map<String, PlainBrowser> browsers = new HashMap<>();

  /** Where nothing can be done with it, one object does for many cases. */
  private final Map<String, String> untouched = new HashMap<>();

  /** What people have a form for that was shown to work, by who and what for. */
  private final Map<String, String> own = new HashMap<>();

  private final Set<String> shown = new HashSet<>();
  private House house;
  private Pages boards;
  private Pages taskets;
  private Pages claims;

  @BeforeAll
  void people(House house) {
    this.house = house;
    PermissionObjects objects = new PermissionObjects(house);
    Belongings belongings = new Belongings(house, objects);
    boards = new BoardPages(objects, belongings);
    taskets = new TasketPages(objects, belongings);
    claims = new ClaimPages(objects, belongings);
  }

  private PlainBrowser browser(String login) {
    return browsers.computeIfAbsent(login, name -> PlainBrowser.of(house, name));
  }

  @ParameterizedTest
  @MethodSource("org.tasket.intranet.acceptance.permission.PermissionSample#ofBoards")
  void ofBoardsOfferAndDoWhatTheTableSays(Case one) {
    walk(one, boards);
  }

  @ParameterizedTest
  @MethodSource("org.tasket.intranet.acceptance.permission.PermissionSample#ofTaskets")
  void ofTasketsOfferAndDoWhatTheTableSays(Case one) {
    walk(one, taskets);
  }

  @ParameterizedTest
  @MethodSource("org.tasket.intranet.acceptance.permission.PermissionSample#ofClaims")
  void ofClaimsOfferAndDoWhatTheTableSays(Case one) {
    walk(one, claims);
  }

  private void walk(Case one, Pages pages) {
    PlainBrowser who = browser(pages.login(one.role()));
    List<Attempt> begun = new ArrayList<>();
    String id =
        pages.table().everOpens(one.operation(), one.role())
            ? pages.object(
                one,
                (passed, same) -> {
                  if (pages.table().opens(one.operation(), one.role(), passed)) {
                    begun.add(pages.attempt(who, one.operation(), same));
                  }
                })
            : untouched.computeIfAbsent(
                pages.kind(one), kind -> pages.object(one, (passed, same) -> {}));
    assertThat(pages.offered(who, one.role(), id)).as("offered").isEqualTo(pages.open(one));
    String before = pages.standing(id);

    if (pages.open(one).contains(one.operation())) {
      Sheet answer = pages.attempt(who, one.operation(), id).make();
      assertThat(pages.tellsDone(answer)).as("told as done: %s", answer).isTrue();
      assertThat(answer.status()).isEqualTo(200);
      if (!LEAVING_IT_AS_IT_IS.contains(one.operation())) {
        assertThat(pages.standing(id)).as("done").isNotEqualTo(before);
      }
    } else {
      Sheet answer = (begun.isEmpty() ? madeUp(who, pages, one, id) : begun.get(0)).make();
      assertThat(pages.tellsDone(answer)).as("told as done: %s", answer).isFalse();
      assertThat(pages.standing(id)).as("nothing is done").isEqualTo(before);
      isRefused(answer, who);
    }
  }

  private Attempt madeUp(PlainBrowser who, Pages pages, Case one, String id) {
    String login = pages.login(one.role());
    String practised = pages.practised(login, one.operation());
    String mine =
        own.computeIfAbsent(
            "%s %s %s".formatted(pages.kind(one).split(" ", 2)[0], practised, login),
            any -> pages.own(login, practised));
    if (shown.add(mine)) {
      String another = pages.own(login, practised);
      Sheet answer = pages.madeUp(who, login, practised, mine, another).make();
      assertThat(pages.tellsDone(answer)).as("works: %s", answer).isTrue();
    }
    return pages.madeUp(who, login, one.operation(), mine, id);
  }

  /**
   * What is out of sight looks like what is not there; of the rest it is told why not, and that is
   * not the fault of what was typed.
   */
  private static void isRefused(Sheet answer, PlainBrowser who) {
    if (answer.status() == 404) {
      assertThat(answer.text()).isEqualTo(who.open(UNKNOWN).text());
    } else if (answer.status() != 403) {
      assertThat(answer.status()).as("%s", answer).isEqualTo(200);
      assertThat(answer.has(REFUSED)).as("told why: %s", answer).isTrue();
      assertThat(answer.text(WRONG_FIELDS)).as("%s", answer).isBlank();
    }
  }
}
