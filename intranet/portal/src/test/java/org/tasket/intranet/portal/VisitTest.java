package org.tasket.intranet.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.tasket.intranet.portal.directory.PersonEntry;

class VisitTest {

  private static final PersonEntry BERTIL = new PersonEntry("bertil", "Bertil", "sv-FI", Set.of());

  private final FakeRequest request = new FakeRequest();
  private final Visit visit = Visit.of(request.servletRequest());

  @Nested
  class SigningIn {

    @Test
    void happensUnderANewSessionId() {
      visit.speak(Language.FI);

      visit.begin(BERTIL);

      assertThat(visit.person()).contains(BERTIL);
      assertThat(request.session.idChanges).isEqualTo(1);
    }

    @Test
    void isOverAfterSigningOutThoughTheLanguageStays() {
      visit.begin(BERTIL);
      var secret = visit.secret();

      visit.end();

      assertThat(visit.person()).isEmpty();
      assertThat(visit.secret()).isNotEqualTo(secret);
      assertThat(visit.language()).isEqualTo(Language.SV);
    }
  }

  @Nested
  class Speaking {

    @Test
    void followsTheDirectoryBeforeTheBrowser() {
      request.headers.put("Accept-Language", "en");
      assertThat(visit.language()).isEqualTo(Language.EN);

      visit.begin(BERTIL);
      assertThat(visit.language()).isEqualTo(Language.SV);
    }

    @Test
    void followsAChoiceBeforeBoth() {
      visit.begin(BERTIL);
      visit.speak(Language.FI);

      assertThat(visit.language()).isEqualTo(Language.FI);
    }

    @Test
    void isFinnishWhereNothingIsKnown() {
      assertThat(visit.language()).isEqualTo(Language.FI);
    }
  }

  @Nested
  class VouchingForAChange {

    @Test
    void asksForTheVisitsOwnSecret() {
      assertThat(visit.vouchesFor(visit.secret())).isTrue();
      assertThat(visit.vouchesFor(visit.secret() + "x")).isFalse();
      assertThat(visit.vouchesFor("")).isFalse();
      assertThat(visit.vouchesFor(null)).isFalse();
    }

    @Test
    void refusesAnotherSitesPage() {
      request.headers.put("Host", "intranet.example.org");
      request.headers.put("Origin", "https://intranet.example.org");
      assertThat(visit.vouchesFor(visit.secret())).isTrue();

      request.headers.put("Origin", "https://example.net");
      assertThat(visit.vouchesFor(visit.secret())).isFalse();

      request.headers.put("Origin", "null");
      assertThat(visit.vouchesFor(visit.secret())).isFalse();
    }

    @Test
    void refusesWhatTheBrowserCallsCrossSite() {
      request.headers.put("Sec-Fetch-Site", "same-origin");
      assertThat(visit.vouchesFor(visit.secret())).isTrue();

      request.headers.put("Sec-Fetch-Site", "same-site");
      assertThat(visit.vouchesFor(visit.secret())).isFalse();

      request.headers.put("Sec-Fetch-Site", "cross-site");
      assertThat(visit.vouchesFor(visit.secret())).isFalse();
    }
  }
}
