package org.tasket.web.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.tasket.platform.NotFound;
import org.tasket.platform.Unavailable;

/** What every answer carries, and what becomes of a refusal that nobody translated. */
class AnswersTest {

  private static final String POLICY = "Content-Security-Policy";

  private final Browser browser = new Browser();

  @Nested
  class EveryAnswer {

    private final House house = House.with();

    @Test
    void isNotSniffedNotFramedAndTellsNoOtherSiteWhereItCameFrom() {
      for (String path : new String[] {"/boards", "/sign-in", "/api/v1/me", "/resources/a.css"}) {
        FakeResponse response = house.ask(browser.get(path)).response();

        assertThat(response.header("X-Content-Type-Options")).as(path).hasValue("nosniff");
        assertThat(response.header("Referrer-Policy")).as(path).hasValue("same-origin");
        assertThat(response.header("Permissions-Policy")).as(path).isPresent();
        assertThat(response.header(POLICY).orElseThrow())
            .as(path)
            .contains("frame-ancestors 'none'");
        assertThat(response.header("Strict-Transport-Security")).as(path).isEmpty();
      }
    }

    @Test
    void isKeptByNobodyExceptFiles() {
      assertThat(house.ask(browser.get("/sign-in")).response().header("Cache-Control"))
          .hasValue("private, no-store");
      assertThat(house.ask(browser.get("/api/v1/me")).response().header("Cache-Control"))
          .hasValue("private, no-store");
      assertThat(house.ask(browser.get("/resources/a.css")).response().header("Cache-Control"))
          .isEmpty();
    }

    @Test
    void runsScriptsFromOurFilesOnly() {
      String policy = house.ask(browser.get("/sign-in")).response().header(POLICY).orElseThrow();

      assertThat(policy)
          .contains("default-src 'self'", "object-src 'none'", "base-uri 'self'")
          .endsWith("; script-src 'self'")
          .doesNotContain("unsafe-eval");
    }

    @Test
    void loadsNothingWhereItIsNoPage() {
      assertThat(house.ask(browser.get("/api/v1/me")).response().header(POLICY).orElseThrow())
          .startsWith("default-src 'none'");
    }

    @Test
    void keepsThePagesOwnPolicyAloneWhereItBringsOne() {
      house.whosePages(
          (request, response) -> {
            ((HttpServletResponse) response).addHeader(POLICY, "script-src 'self' 'nonce-1'");
            ((HttpServletResponse) response).addHeader("Vary", "Cookie");
          });

      FakeResponse response = house.ask(browser.get("/sign-in")).response();

      assertThat(response.headers(POLICY)).containsExactly("script-src 'self' 'nonce-1'");
      assertThat(response.headers("Vary")).containsExactly("Cookie");
    }

    @Test
    void leadsOnWithoutAWordOnSchemeAndHost() {
      house.whosePages(
          (request, response) ->
              ((HttpServletResponse) response).sendRedirect("/tasket/taskets/1?a=b"));

      FakeResponse response =
          house.ask(browser.get("/sign-in").header("Host", "evil.example")).response();

      assertThat(response.status()).isEqualTo(302);
      assertThat(response.headers("Location")).containsExactly("/tasket/taskets/1?a=b");
    }

    @Test
    void isFramedByThoseWhomAnAdministratorNames() {
      House open = House.with("tasket.frames.from", "https://intranet.example.org, https://b.org");

      assertThat(open.ask(browser.get("/sign-in")).response().header(POLICY).orElseThrow())
          .contains("frame-ancestors https://intranet.example.org https://b.org;");
    }

    @Test
    void letsTheSignOutFormLeadToTheIntranet() {
      House elsewhere =
          House.with("tasket.auth.sign-out-url", "https://intranet.example.org:8443/bye");

      assertThat(elsewhere.ask(browser.get("/sign-in")).response().header(POLICY).orElseThrow())
          .contains("form-action 'self' https://intranet.example.org:8443;");
    }
  }

  @Nested
  class ARefusalThatNobodyTranslated {

    @Test
    void getsTheErrorPageThatItMeans() {
      House house =
          House.with()
              .whosePages(
                  (request, response) -> {
                    throw new ServletException(
                        new IllegalStateException(new Unavailable("database.unavailable")));
                  });

      House.Outcome outcome = house.ask(browser.get("/sign-in"));

      assertThat(outcome.status()).isEqualTo(503);
      assertThat(outcome.response().showsErrorPage()).isTrue();
    }

    @Test
    void isAProblemForTheApi() {
      House house =
          House.with()
              .whosePages(
                  (request, response) -> {
                    throw new NotFound("tasket.unknown");
                  });

      House.Outcome outcome = house.ask(browser.get("/api/v1/openapi.json"));

      assertThat(outcome.status()).isEqualTo(404);
      assertThat(outcome.response().problem().getString("code")).isEqualTo("tasket.unknown");
    }

    @Test
    void isNotMistakenForADefectOfOurs() {
      House house =
          House.with()
              .whosePages(
                  (request, response) -> {
                    throw new IllegalStateException("a defect");
                  });

      assertThatThrownBy(() -> house.ask(browser.get("/sign-in")))
          .isInstanceOf(IllegalStateException.class)
          .hasMessage("a defect");
    }
  }
}
