package org.tasket.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueryTest {

  @Test
  void switchingTheLanguageKeepsTheRestOfTheAddress() {
    Query here = Query.of("/tasket/", "minutes=30&language=fi&from=x%3D");
    assertThat(here.with("language", "sv").address())
        .isEqualTo("/tasket/?minutes=30&from=x%3D&language=sv");
    assertThat(here.without("language").address()).isEqualTo("/tasket/?minutes=30&from=x%3D");
  }

  @Test
  void aPathWithoutAQueryStaysBare() {
    assertThat(Query.of("/tasket/me", null).without("language").address()).isEqualTo("/tasket/me");
    assertThat(Query.of("/tasket/me", "language=fi").without("language").address())
        .isEqualTo("/tasket/me");
  }

  @Test
  void aNameThatOnlyStartsAlikeIsAnother() {
    assertThat(Query.of("/", "languages=x").without("language").address())
        .isEqualTo("/?languages=x");
  }

  @Test
  void whatIsKeptStaysAsItWasSent() {
    Query asked = Query.of("/me", "q=x%3D&step=make&q&from=1");
    assertThat(asked.only(Set.of("q", "from")).address()).isEqualTo("/me?q=x%3D&q&from=1");
    assertThat(asked.only(Set.of()).address()).isEqualTo("/me");
  }

  @ParameterizedTest
  @ValueSource(strings = {"//evil.example/x", "/\\evil.example/x", "///evil.example/x"})
  void noPathLeadsToAnotherSite(String path) {
    assertThat(Query.of(path, null).address()).isEqualTo("/evil.example/x");
  }
}
