package org.tasket.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {

  private static final String ID = "01a20483-a31c-740b-bec4-f5e88c30fda0";

  @ParameterizedTest
  @CsvSource({
    "/, open",
    "/boards, boards",
    "/boards/new, board-new",
    "/boards/new/empty, board-empty",
    "/boards/import, board-import",
    "/boards/health-2/file, board-file?slug=health-2",
    "/boards/health-2, board?slug=health-2",
    "/boards/health-2/import, bring-in?slug=health-2",
    "/boards/health-2/settings, board-settings?slug=health-2",
    "/boards/health-2/archive, board-archive?slug=health-2",
    "/taskets/" + ID + ", tasket?id=" + ID,
    "/taskets/" + ID + "/edit, edit?id=" + ID,
    "/claims/" + ID + "/deliver, deliver?id=" + ID,
    "/taskets/" + ID + "/return, give-back?id=" + ID,
    "/taskets/" + ID + "/renew, renew?id=" + ID,
    "/taskets/" + ID + "/hand-over, hand-over?id=" + ID,
    "/taskets/" + ID + "/helpers, add-helper?id=" + ID,
    "/taskets/" + ID + "/tell, tell?id=" + ID,
    "/claims/" + ID + "/decline, decline?id=" + ID,
    "/claims/" + ID + "/object, object?id=" + ID,
    "/claims/" + ID + "/correct, correct?id=" + ID,
    "/approvals, approvals",
    "/post, post",
    "/me, me",
    "/me/skills, own-skills",
    "/demand, demand",
    "/me/slots, slots",
    "/me/profile, profile",
    "/people/" + ID + ", colleague?id=" + ID,
    "/me/searches, saved-searches",
    "/me/searches/new, saved-search-new",
    "/me/searches/" + ID + ", saved-search?id=" + ID,
    "/skills, skills",
    "/skills/new, skill-new",
    "/skills/import, skill-import",
    "/skills/labels, skill-labels",
    "/skills/meaning, skill-meaning",
    "/skills/" + ID + ", skill?id=" + ID,
    "/skills/" + ID + "/edit, skill-edit?id=" + ID,
    "/skills/" + ID + "/merge, skill-merge?id=" + ID,
    "/me/audit, my-audit",
    "/audit, audit",
    "/sign-in, sign-in",
    "/accessibility, accessibility",
  })
  void anAddressLeadsToItsView(String path, String view) {
    String[] parts = view.split("\\?", 2);
    assertThat(Addresses.target(path))
        .hasValue(
            "/WEB-INF/pages/" + parts[0] + ".xhtml" + (parts.length > 1 ? "?" + parts[1] : ""));
    assertThat(Files.exists(Path.of("src/main/webapp/WEB-INF/pages/" + parts[0] + ".xhtml")))
        .isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/boards/",
        "/boards/UPPER",
        "/boards/a/b",
        "/taskets/1",
        "/taskets/" + ID + "/",
        "/taskets/" + ID + "/delete",
        "/taskets/../boards",
        "/claims/" + ID,
        "/skills/maps",
        "/api/v1/me",
        "/WEB-INF/pages/open.xhtml",
      })
  void whatHasNoPageGoesItsOwnWay(String path) {
    assertThat(Addresses.target(path)).isEmpty();
  }
}
