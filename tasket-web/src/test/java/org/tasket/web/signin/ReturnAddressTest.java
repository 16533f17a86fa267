package org.tasket.web.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnAddressTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/tasket/",
        "/tasket",
        "/tasket/boards/everyone",
        "/tasket/boards?sort=new&q=a%20b#top",
        "/tasket/taskets/0190c5c2-0000-7000-8000-000000000000"
      })
  void aPageOfOursIsKept(String address) {
    assertThat(ReturnAddress.of(address, "/tasket")).isEqualTo(address);
  }

  @ParameterizedTest
  @NullAndEmptySource
  @ValueSource(
      strings = {
        "//evil.example.com",
        "//evil.example.com/tasket/",
        "/\\evil.example.com",
        "\\\\evil.example.com",
        "/tasket/\\evil",
        "https://evil.example.com/tasket/",
        "https:/evil.example.com",
        "javascript:alert(1)",
        "tasket/boards",
        " /tasket/boards",
        "/tasket/\r\nSet-Cookie: a=b",
        "/tasket/\u0000",
        "/\t/evil.example.com",
        "/tasketevil/",
        "/intranet/",
        "/tasket/../intranet/",
        "/tasket/%zz",
        "/tasket/sign-in?return=%2Ftasket%2F",
        "/tasket/sign-out",
        "/"
      })
  void everythingElseLeadsToTheFrontPage(String address) {
    assertThat(ReturnAddress.of(address, "/tasket")).isEqualTo("/tasket/");
  }

  @Test
  void noLongerThanAnAddressBarHolds() {
    assertThat(ReturnAddress.of("/tasket/" + "a".repeat(3_000), "/tasket")).isEqualTo("/tasket/");
  }
}
