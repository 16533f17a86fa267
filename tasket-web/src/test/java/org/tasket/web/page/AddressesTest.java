package org.tasket.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
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
    "/me/slots/" + ID + ", slot?id=" + ID,
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

  /** What pages do by a name, what they read by one, and what they call their buttons. */
  @ParameterizedTest
  @CsvSource({"/, /", "/boards, /boards", "/boards/new/empty, /boards", "/api/v1/me, /api"})
  void oneIsLookedForAmongThoseThatBeginLikeIt(String path, String beginning) {
    assertThat(Address.beginning(path)).isEqualTo(beginning);
  }

  @Nested
  class WhatAnAddressSays {

    private static final Pattern READ = Pattern.compile("<f:viewParam name=\"(\\w+)\"");
    private static final Pattern DONE =
        Pattern.compile("<f:viewAction [^>]* if=\"[^\"]*param\\.(\\w+)");
    private static final Pattern BUTTON =
        Pattern.compile("<(?:button [^>]*name|p:commandButton id)=\"(\\w+)\"");

    /** They read what an address says by themselves. */
    private static final Set<String> READERS =
        Set.of("open", "search", "search-howtos", "finder-score", "board", "saved-search-new");

    private String page(Address address) {
      try {
        return Files.readString(Path.of("src/main/webapp" + address.view() + ".xhtml"));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private Set<String> found(Pattern names, Address address) {
      return names
          .matcher(page(address))
          .results()
          .map(found -> found.group(1))
          .collect(Collectors.toCollection(TreeSet::new));
    }

    /** A page that is about several sorts of things has an address for each. */
    private Set<String> places(Address address) {
      return Addresses.ALL.stream()
          .filter(other -> other.view().equals(address.view()))
          .flatMap(other -> other.places().stream())
          .collect(Collectors.toSet());
    }

    @Test
    void isWhatThePageShows() {
      for (Address address : Addresses.ALL) {
        Set<String> shown = found(READ, address);
        shown.removeAll(places(address));
        shown.removeAll(found(DONE, address));
        String view = address.view().replaceFirst(".*/", "");
        assertThat(address.shown()).as(view).containsAll(shown);
        if (!READERS.contains(view)) {
          Set<String> more = new TreeSet<>(address.shown());
          more.removeAll(shown);
          assertThat(more).as(view).isSubsetOf(view.equals("sign-in") ? Set.of("out") : Set.of());
        }
      }
    }

    @Test
    void isNothingThatThePageDoes() {
      Set<String> done = new TreeSet<>();
      for (Address address : Addresses.ALL) {
        Set<String> here = found(DONE, address);
        here.addAll(found(BUTTON, address));
        done.addAll(here);
        assertThat(address.shown()).as(address.view()).noneMatch(here::contains);
      }
      assertThat(done).contains("approve", "step", "take", "pause");
    }

    @Test
    void isNothingOfFaces() {
      assertThat(Addresses.ALL.stream().flatMap(address -> address.shown().stream()))
          .allMatch(name -> name.matches("[a-z]+"));
    }

    @Test
    void isNothingWhereThereIsNoPage() {
      assertThat(Addresses.shown("/approvals")).containsExactly("from");
      assertThat(Addresses.shown("/api/v1/me")).isEmpty();
    }
  }
}
