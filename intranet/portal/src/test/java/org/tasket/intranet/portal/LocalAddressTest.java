package org.tasket.intranet.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalAddressTest {

  @ParameterizedTest
  @ValueSource(strings = {"/", "/tasket/taskets/1?a=b#c", "/intranet/?board.x=%2F%2Fy"})
  void anAddressOfThisServerIsTaken(String address) {
    assertThat(LocalAddress.orElse(address, "/home")).isEqualTo(address);
  }

  @ParameterizedTest
  @NullAndEmptySource
  @ValueSource(
      strings = {
        "//example.org",
        "/\\example.org",
        "https://example.org/",
        "javascript:alert(1)",
        "tasket",
        "/a\r\nSet-Cookie: x=y",
        "/\t/example.org",
      })
  void anyOtherIsNot(String address) {
    assertThat(LocalAddress.orElse(address, "/home")).isEqualTo("/home");
  }
}
