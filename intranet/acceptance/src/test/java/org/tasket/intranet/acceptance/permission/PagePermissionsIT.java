package org.tasket.intranet.acceptance.permission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import org.tasket.intranet.acceptance.permission.Pages.Attempt;
import org.tasket.intranet.acceptance.permission.PermissionSample.Case;

/**
 * A sample of the tables of {@code docs/permissions.md}, walked on the pages without scripts. In
 * every case the pages offer all that the table opens and nothing else. Then somebody does what the
 * case is about: by the page as it is, or by one that was opened while it was still open to them,
 * or by a form made up where there never was one.
 */
@InTheHouse
@TestInstance(Lifecycle.PER_CLASS)
class PagePermissionsIT {

  private static final String DONE = ".notice--done";
  private static final String REFUSED = ".notice--wrong";
  private static final String UNKNOWN = "/tasket/taskets/" + new UUID(7, 7);

  private final Map<String, PlainBrowser> browsers = new HashMap<>();

  /** Where nothing can be done with it, one object does for many cases. */
  private final Map<String, String> untouched = new HashMap<>();

  private House house;
  private Pages taskets;
  private Pages claims;

  @BeforeAll
  void people(House house) {
    this.house = house;
    PermissionObjects objects = new PermissionObjects(house);
    taskets = new TasketPages(objects);
    claims = new ClaimPages(objects);
  }

  private PlainBrowser browser(String login) {
    return browsers.computeIfAbsent(login, name -> PlainBrowser.of(house, name));
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
    boolean may = pages.open(one).contains(one.operation());
    String before = pages.standing(id);

    Attempt attempt =
        may || begun.isEmpty() ? pages.attempt(who, one.operation(), id) : begun.get(0);
    Sheet answer = attempt.make();

    assertThat(answer.has(DONE)).as("told as done: %s", answer).isEqualTo(may);
    if (may) {
      assertThat(answer.status()).isEqualTo(200);
      assertThat(changed(one, before, pages.standing(id))).as("done").isTrue();
    } else {
      assertThat(pages.standing(id)).as("nothing is done").isEqualTo(before);
      isClear(answer, who, !begun.isEmpty());
    }
  }

  /** A copy leaves its original as it is. */
  private static boolean changed(Case one, String before, String after) {
    return one.operation().equals("copy") || !after.equals(before);
  }

  /** What is out of sight looks like what is not there; the rest tells, or shows how it stands. */
  private static void isClear(Sheet answer, PlainBrowser who, boolean pressed) {
    if (answer.status() == 404) {
      assertThat(answer.text()).isEqualTo(who.open(UNKNOWN).text());
    } else {
      assertThat(answer.status()).as("%s", answer).isEqualTo(200);
      assertThat(answer.has(REFUSED) || !pressed).as("told why: %s", answer).isTrue();
    }
  }
}
