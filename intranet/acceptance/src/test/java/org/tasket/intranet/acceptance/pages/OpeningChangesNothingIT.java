package org.tasket.intranet.acceptance.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.tasket.intranet.acceptance.house.House;
import org.tasket.intranet.acceptance.house.InTheHouse;
import org.tasket.intranet.acceptance.house.PlainBrowser;
import org.tasket.intranet.acceptance.house.PlainBrowser.Sheet;
import org.tasket.intranet.acceptance.rest.Caller;
import org.tasket.intranet.acceptance.rest.Posting;
import org.tasket.intranet.acceptance.rest.Steps;

/**
 * A link that somebody is sent changes nothing, whatever its address says: not by being followed,
 * and not by what the reader does on the page that it opens.
 */
@InTheHouse
@TestInstance(Lifecycle.PER_CLASS)
class OpeningChangesNothingIT {

  private House house;
  private List<Pressables> pressables;

  @BeforeAll
  void everybody(House house) {
    this.house = house;
    pressables =
        List.of(new TasketPressables(house), new BoardPressables(house), new OwnPressables(house));
  }

  @AfterAll
  void putBack() {
    pressables.forEach(Pressables::putBack);
  }

  @TestFactory
  Stream<DynamicTest> noLinkPressesAButton() {
    return pressables.stream()
        .flatMap(some -> some.all().entrySet().stream())
        .map(one -> dynamicTest(one.getKey(), () -> noLinkPresses(one.getValue().get())));
  }

  /** The button itself comes last: so it was there to be pressed. */
  private static void noLinkPresses(Pressable one) {
    Object before = one.standing().get();

    one.who().open(one.link());
    assertThat(one.standing().get()).as("opened").isEqualTo(before);
    one.form().follow(one.name(), one.value(), one.typed());
    assertThat(one.standing().get()).as("opened as if it were the form").isEqualTo(before);
    one.formByLink().send(one.typed());
    assertThat(one.standing().get()).as("opened, and the form sent").isEqualTo(before);
    Sheet answer = one.form().send(one.name(), one.value(), one.typed());
    assertThat(one.standing().get()).as("pressed: %s", answer).isNotEqualTo(before);
  }

  @Test
  void whoFollowsALinkAndPressesAnotherButtonDoesOnlyThat() {
    Supplier<Pressable> approving = new TasketPressables(house).all().get("approvals, approve");
    Pressable one = approving.get();
    Pressable other = approving.get();

    one.formByLink().send(other.name(), other.value(), Map.of());

    assertThat(one.standing().get()).isEqualTo("AWAITING_SUPERVISOR");
    assertThat(other.standing().get()).isEqualTo("ACTIVE");
  }

  @Test
  void whatIsTypedCountsAndNotWhatALinkSays() {
    Caller aino = Caller.of(house, "aino");
    String tasket = Steps.open(Caller.of(house, "bertil"), Posting.small());
    Steps.claim(aino, tasket);

    PlainBrowser.of(house, "bertil")
        .open("/tasket/taskets/" + tasket + "/cancel?reason=Forged")
        .form("button[name=cancel]")
        .orElseThrow()
        .send("cancel", Map.of("reason", "Changed plans"));

    aino.get("/me/notices?limit=1")
        .then()
        .body("items[0].kind", equalTo("CANCELLED"))
        .body("items[0].reason", equalTo("Changed plans"));
  }

  @Test
  void nothingIsChosenForTheReader() {
    Caller bertil = Caller.of(house, "bertil");
    String tasket = Steps.open(bertil, Posting.small());
    String claim = Steps.delivered(Caller.of(house, "aino"), tasket, 20);

    Sheet page =
        PlainBrowser.of(house, "bertil")
            .open("/tasket/taskets/" + tasket + "/decide?chosen=" + claim);

    assertThat(page.has("#chosen-" + claim)).as("%s", page).isTrue();
    assertThat(page.has("#chosen-" + claim + "[checked]")).isFalse();
  }

  @Test
  void nobodyIsSignedInByALink() {
    PlainBrowser somebody = new PlainBrowser(house.server());

    somebody
        .open("/tasket/sign-in")
        .form("button[id=enter]")
        .orElseThrow()
        .follow("enter", "", Map.of("login", "bertil", "password", "tasket"));

    assertThat(somebody.open("/tasket/me").path()).isEqualTo("/tasket/sign-in");
  }
}
