package org.tasket.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tasket.platform.SettingsFixtures;
import org.tasket.platform.WrongSetting;

/** To whom messages may go. */
class ReceiversTest {

  private static Receivers listing(String list) {
    return new Receivers(SettingsFixtures.settings(Map.of("tasket.webhooks.to", list)));
  }

  private static boolean has(String list, String address) {
    return listing(list).has(URI.create(address));
  }

  @Test
  void nobodyUnlessItSaysSo() {
    Receivers nobody = new Receivers(SettingsFixtures.settings(Map.of()));

    assertThat(nobody.any()).isFalse();
    assertThat(nobody.has(URI.create("https://hooks.example.org/a"))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://hooks.example.org",
        "https://hooks.example.org/a/b?c=d",
        "https://HOOKS.example.ORG/",
        "https://hooks.example.org:443/"
      })
  void aHostMeansHttpsAtTheUsualPort(String address) {
    assertThat(has("other.example.org, hooks.example.org", address)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://hooks.example.org/",
        "https://hooks.example.org:8443/",
        "https://hooks.example.org.evil.example/",
        "https://hooks.example.org./",
        "https://a.hooks.example.org/",
        "https://example.org/"
      })
  void andNothingElse(String address) {
    assertThat(has("hooks.example.org", address)).isFalse();
  }

  @Test
  void anOriginIsThatOneExactly() {
    String list = "http://127.0.0.1:9000 https://Hooks.example.org:8443";

    assertThat(has(list, "http://127.0.0.1:9000/x")).isTrue();
    assertThat(has(list, "https://hooks.example.org:8443/x")).isTrue();
    assertThat(has(list, "http://127.0.0.1/x")).isFalse();
    assertThat(has(list, "http://localhost:9000/x")).isFalse();
    assertThat(has(list, "https://127.0.0.1:9000/x")).isFalse();
    assertThat(listing(list).origins())
        .containsExactly("http://127.0.0.1:9000", "https://hooks.example.org:8443");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ftp://hooks.example.org", "*.example.org", "a b/c", "https://", "x:y:z"})
  void whatIsNoHostStopsTheStart(String list) {
    assertThatThrownBy(() -> listing(list)).isInstanceOf(WrongSetting.class);
  }
}
