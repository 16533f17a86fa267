package org.tasket.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignInSettingsTest {

  private static final Map<String, String> JWT =
      Map.of(
          "tasket.auth.mechanisms", "jwt, form",
          "tasket.jwt.issuer", "https://intranet.example.org",
          "tasket.jwt.audience", "tasket",
          "tasket.jwt.keys", "https://intranet.example.org/jwks.json");

  @Test
  void withoutAnySettingFormAndBasicAreOpenAndNothingIsTrusted() {
    Settings settings = settings(Map.of());

    settings.check();

    assertThat(settings.list(Setting.AUTH_MECHANISMS)).containsExactly("token", "basic", "form");
    assertThat(settings.list(Setting.AUTH_HEADER_FROM)).isEmpty();
    assertThat(settings.flag(Setting.COOKIES_SECURE)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "tasket.auth.mechanisms, 'form,magic'",
    "tasket.auth.header.from, proxy.example.org",
    "tasket.auth.header.from, 10.0.0.0/99",
    "tasket.auth.header.name, 'X Remote'",
    "tasket.auth.proxies, everywhere",
    "tasket.auth.sign-out-url, //evil.example.com/",
    "tasket.auth.sign-out-url, /\\evil.example.com/",
    "tasket.auth.sign-out-url, javascript:alert(1)",
    "tasket.jwt.algorithms, HS256",
    "tasket.jwt.algorithms, none",
    "tasket.jwt.keys, keys.json",
    "tasket.jwt.cookie, 'a;b'",
    "tasket.cookies.secure, yes",
    "tasket.frames.from, https://a.example.org/path",
    "tasket.frames.from, 'https://a.example.org; script-src *'"
  })
  void aWrongValueStopsTheStartWithOneLineThatNamesIt(String name, String value) {
    assertThatThrownBy(() -> settings(Map.of(name, value)).check())
        .isInstanceOf(WrongSetting.class)
        .hasMessageContainingAll(name, value, "allowed:")
        .hasMessageNotContaining("\n");
  }

  @ParameterizedTest
  @CsvSource({
    "tasket.auth.header.from, '10.0.0.0/8, ::1'",
    "tasket.auth.sign-out-url, /intranet/sign-out",
    "tasket.auth.sign-out-url, https://intranet.example.org/bye",
    "tasket.jwt.keys, /etc/tasket/keys.json",
    "tasket.frames.from, https://intranet.example.org:8443"
  })
  void aRightValueDoesNot(String name, String value) {
    assertThatCode(() -> settings(Map.of(name, value)).check()).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource({"tasket.jwt.issuer", "tasket.jwt.audience", "tasket.jwt.keys"})
  void tokensNeedAnIssuerAnAudienceAndKeys(String name) {
    assertThatCode(() -> settings(JWT).check()).doesNotThrowAnyException();

    Map<String, String> without = new HashMap<>(JWT);
    without.remove(name);

    assertThatThrownBy(() -> settings(without).check())
        .isInstanceOf(WrongSetting.class)
        .hasMessage(name + " is not set, and tasket.auth.mechanisms needs it");
  }

  private static Settings settings(Map<String, String> values) {
    return new Settings(
        new SmallRyeConfigBuilder()
            .withSources(new PropertiesConfigSource(values, "test", 100))
            .build());
  }
}
