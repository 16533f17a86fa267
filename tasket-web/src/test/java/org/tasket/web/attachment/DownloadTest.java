package org.tasket.web.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DownloadTest {

  @Test
  void tellsTheWholeNameAndOneForOldBrowsers() {
    assertThat(Download.disposition("Käyttö ohje.pdf"))
        .isEqualTo(
            "attachment; filename=\"K_ytt_ ohje.pdf\";"
                + " filename*=UTF-8''K%C3%A4ytt%C3%B6%20ohje.pdf");
  }

  @Test
  void noNameEndsTheHeaderOrAddsToIt() {
    assertThat(Download.disposition("a\"; b\r\nSet-Cookie: c=d; '%.pdf"))
        .isEqualTo(
            "attachment; filename=\"a__ b__Set-Cookie_ c_d_ __.pdf\";"
                + " filename*=UTF-8''a%22%3B%20b%0D%0ASet-Cookie%3A%20c%3Dd%3B%20%27%25.pdf");
  }
}
