package org.tasket.intranet.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class QueryTest {

  @Test
  void namesAndValuesComeBackAsTheyWentIn() {
    var values = Map.of("a.b=c&d", List.of("ä +%", "", "two"));

    var written = new Query(List.of()).withUnder("board", values).toString();

    assertThat(Query.parse(written.substring(1)).under("board")).isEqualTo(values);
  }

  @Test
  void aWindowSeesOnlyItsOwn() {
    var query = Query.parse("board.a=1&boarding.a=2&board=3&a=4&board.b=5");

    assertThat(query.under("board")).isEqualTo(Map.of("a", List.of("1"), "b", List.of("5")));
    assertThat(query.without("board").toString()).isEqualTo("?boarding.a=2&a=4");
  }

  @Test
  void whatIsNotEncodedAsItShouldBeIsLeftOut() {
    assertThat(Query.parse("a=%zz&b=1&=2&c&&d=%").toString()).isEqualTo("?b=1");
  }

  @Test
  void anAddressWithoutQueryHasNone() {
    assertThat(Query.parse(null).toString()).isEmpty();
    assertThat(Query.parse("").toString()).isEmpty();
  }
}
