package org.tasket.web.board;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FlatJsonTest {

  @Test
  void everyValueLiesUnderItsPath() {
    JsonObject document =
        BoardViews.json("{'a': {'b': 1}, 'list': [{'c': true}, {'c': 'x'}], 'texts': ['p', 'q']}");

    assertThat(FlatJson.of(document))
        .isEqualTo(Map.of("a.b", 1, "list.0.c", true, "list.1.c", "x", "texts", List.of("p", "q")));
    assertThat(FlatJson.patch(FlatJson.of(document))).isEqualTo(document);
  }

  @Test
  void aListMayBeLongerThanTenItems() {
    Map<String, Object> flat = new LinkedHashMap<>();
    for (int at = 11; at >= 0; at--) {
      flat.put("list." + at + ".n", at);
    }

    assertThat(FlatJson.patch(flat).getJsonArray("list").getJsonObject(11).getInt("n"))
        .isEqualTo(11);
  }

  @Test
  void whatIsEmptiedIsTakenAwayAndSoIsAnObjectOfNothing() {
    Map<String, Object> flat = new LinkedHashMap<>();
    flat.put("limits.seats", null);
    flat.put("limits.minutesTo", 60);
    flat.put("texts.purpose.fi", null);

    assertThat(FlatJson.patch(flat))
        .isEqualTo(BoardViews.json("{'limits': {'minutesTo': 60, 'seats': null}, 'texts': null}"));
  }
}
