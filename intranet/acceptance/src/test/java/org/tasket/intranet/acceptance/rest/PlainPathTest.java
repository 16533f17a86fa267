package org.tasket.intranet.acceptance.rest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is found the quick way is what REST Assured finds, in value and in kind. */
class PlainPathTest {

  private static final String DOCUMENT =
      """
      {"items": [{"a": {"b": [1, 2]}, "in": "å"}, {"a": null}, {}], "none": [], "nothing": null,
       "number": 7, "long": 12345678901, "fraction": 1.5, "shares": [{"of": 0.25}], "yes": true,
       "mixed": [1, {"a": 2}], "lists": [[{"a": 1}], [{"a": 2}]]}
      """;

  private static Object quickly(String path) {
    return PlainPath.of(path).flatMap(plain -> plain.in(DOCUMENT.getBytes(UTF_8))).orElse(null);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "items",
        "items[0]",
        "items[0].a.b[1]",
        "items[0].in",
        "items.a",
        "items.a.b",
        "items.missing",
        "none",
        "none.a",
        "number",
        "long",
        "yes"
      })
  void whereThereIsSomethingItIsFound(String path) {
    assertThat(quickly(path)).isNotNull().isEqualTo(JsonPath.from(DOCUMENT).get(path));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nothing",
        "missing",
        "missing.a",
        "none[0]",
        "items[5]",
        "items[0].a[0]",
        "number.a",
        "fraction",
        "shares",
        "mixed.a",
        "lists.a",
        "items.size()",
        "items.find { it.in == 'x' }.a",
        "$"
      })
  void allElseIsLeftToRestAssured(String path) {
    assertThat(quickly(path)).isNull();
  }

  @Test
  void nothingIsFoundInWhatIsNoJson() {
    assertThat(PlainPath.of("items").orElseThrow().in("<p>".getBytes(UTF_8))).isEmpty();
  }
}
