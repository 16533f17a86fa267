package org.tasket.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ErrorBeanTest {

  private static ErrorBean shownFor(int status) {
    Map<String, Object> attributes = Map.of(RequestDispatcher.ERROR_STATUS_CODE, status);
    return new ErrorBean(
        (HttpServletRequest)
            Proxy.newProxyInstance(
                ErrorBeanTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, called, arguments) -> attributes.get(arguments[0])));
  }

  @ParameterizedTest
  @CsvSource({
    "400, 400",
    "403, 403",
    "404, 404",
    "405, 400",
    "409, 409",
    "410, 404",
    "412, 400",
    "422, 400",
    "429, 429",
    "500, 500",
    "502, 500",
    "503, 503"
  })
  void aStatusIsSaidInWordsThatFit(int status, int said) {
    ErrorBean bean = shownFor(status);

    assertThat(bean.getTitle()).isEqualTo("error." + said + ".title");
    assertThat(bean.getBody()).isEqualTo("error." + said + ".body");
    for (String language : List.of("en", "fi", "sv")) {
      assertThat(Texts.in(language).text(bean.getTitle())).doesNotContain("error.");
    }
  }
}
