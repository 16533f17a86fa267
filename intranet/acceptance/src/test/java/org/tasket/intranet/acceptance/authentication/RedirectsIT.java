package org.tasket.intranet.acceptance.authentication;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tasket.intranet.acceptance.house.House;
import org.tasket.intranet.acceptance.house.InTheHouse;

/**
 * Where Tasket leads on to. Behind a proxy that ends TLS the server knows neither the scheme nor,
 * for certain, the host that people see, and the Host header is anybody's word.
 */
@InTheHouse
class RedirectsIT {

  @ParameterizedTest
  @CsvSource({
    "/tasket/, /tasket/sign-in?return=%2Ftasket%2F",
    "/tasket/sign-in?language=fi, /tasket/sign-in",
    "/tasket/sign-in?out=true&language=sv, /tasket/sign-in?out=true",
    "/tasket/sign-in?out=true&languag%65=sv&more=1, /tasket/sign-in?out=true"
  })
  void nameNoHostAndNoScheme(String path, String next, House house) {
    URI address = URI.create(house.server().url() + path);

    String answer = Wire.get("127.0.0.1", "evil.example", address);

    assertThat(answer).startsWith("HTTP/1.1 302").doesNotContain("evil.example");
    assertThat(locations(answer)).containsExactly("Location: " + next);
  }

  private static List<String> locations(String answer) {
    return answer.lines().filter(line -> line.startsWith("Location:")).toList();
  }
}
