package org.tasket.web.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WantedTest {

  private static final String ID = "01890a5d-ac96-774b-bcce-b302099a8057";

  @ParameterizedTest
  @ValueSource(
      strings = {
        ID,
        "  01890A5D-AC96-774B-BCCE-B302099A8057 ",
        "/taskets/" + ID,
        "https://intranet.example.org/tasket/taskets/" + ID + "/edit?from=mail#top",
        "https://intranet.example.org/tasket/claims/" + ID + "/confirm",
      })
  void anIdIsFoundWhereverItStands(String typed) {
    assertThat(Wanted.of(typed).id()).contains(UUID.fromString(ID));
    assertThat(Wanted.of(typed).slug()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "open-data",
        " Open-Data ",
        "/boards/open-data",
        "https://intranet.example.org/tasket/boards/open-data",
        "https://intranet.example.org/tasket/boards/open-data/settings?language=fi",
        "http://localhost:8080/tasket/boards/open-data#rules",
      })
  void aBoardIsFoundByItsSlugOrItsAddress(String typed) {
    assertThat(Wanted.of(typed).slug()).contains("open-data");
    assertThat(Wanted.of(typed).id()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"no such thing", "https://intranet.example.org/tasket/me", "ä", "?", "%"})
  void whatIsNeitherIsNothing(String typed) {
    assertThat(Wanted.of(typed).id()).isEmpty();
    assertThat(Wanted.of(typed).slug()).isEmpty();
  }

  @Test
  void partOfALongerNumberIsNoId() {
    assertThat(Wanted.of(ID + "0").id()).isEmpty();
  }
}
