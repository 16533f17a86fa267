package org.tasket.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReceiverAddressTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://hooks.example.org",
        "https://hooks.example.org:8443/in/box?key=a%20b",
        "http://[::1]:9000/"
      })
  void anAddressNamesAHost(String text) {
    assertThat(ReceiverAddress.of(text)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "hooks.example.org",
        "/in",
        "//hooks.example.org/",
        "mailto:a@example.org",
        "file:///etc/passwd",
        "https:hooks.example.org",
        "https:///in",
        "https://login:word@hooks.example.org/",
        "https://hooks.example.org@evil.example/",
        "https://hooks.example.org/#part",
        "https://hooks.example.org/a b",
        "https://hooks.example.org/\r\nX-Evil: 1",
        "https://hooks.example.org/\n",
        "https://hooks.example.org\\@evil.example/",
        "https://höoks.example.org/",
        "https://hooks_example.org/",
        "https://hooks.example.org:port/"
      })
  void everythingElseIsNone(String text) {
    assertThat(ReceiverAddress.of(text)).isEmpty();
  }
}
