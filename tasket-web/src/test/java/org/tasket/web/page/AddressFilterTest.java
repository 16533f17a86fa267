package org.tasket.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressFilterTest {

  private static final String PAGE = "/approvals";

  private final Map<String, Object> attributes = new HashMap<>();

  /**
   * Where somebody is led who asks, and {@code shown}, or {@code passed on}, where nowhere else.
   */
  private String answer(String method, String path, String query) {
    StringBuilder answer = new StringBuilder();
    RequestDispatcher view =
        fake(RequestDispatcher.class, (proxy, called, given) -> answer.append("shown"));
    HttpServletRequest request =
        fake(
            HttpServletRequest.class,
            (proxy, called, given) ->
                switch (called.getName()) {
                  case "getMethod" -> method;
                  case "getContextPath" -> "/tasket";
                  case "getRequestURI" -> "/tasket" + path;
                  case "getQueryString" -> query;
                  case "getRequestDispatcher" -> view;
                  case "getAttribute" -> attributes.get(given[0]);
                  case "setAttribute" -> attributes.put((String) given[0], given[1]);
                  default -> throw new UnsupportedOperationException(called.getName());
                });
    HttpServletResponse response =
        fake(HttpServletResponse.class, (proxy, called, given) -> answer.append(given[0]));
    try {
      new AddressFilter().doFilter(request, response, (one, other) -> answer.append("passed on"));
    } catch (IOException | ServletException e) {
      throw new AssertionError(e);
    }
    return answer.toString();
  }

  private static <T> T fake(Class<T> type, InvocationHandler answers) {
    InvocationHandler voids =
        (proxy, called, given) -> {
          Object answer = answers.invoke(proxy, called, given);
          return called.getReturnType() == void.class ? null : answer;
        };
    return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, voids));
  }

  private Optional<Object> seen() {
    return attributes.values().stream().findFirst();
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET", "HEAD", "POST", "PUT", "OPTIONS"})
  void whoeverAsksForMoreThanAPageShowsIsLedToTheAddressWithoutIt(String method) {
    assertThat(answer(method, PAGE, "from=x%3D&approve=1"))
        .isEqualTo("/tasket/approvals?from=x%3D");
    assertThat(seen()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "approve=1",
        "approve",
        "=",
        "fro%6d=x",
        "from+=x",
        "froms=x",
        "FROM=x",
        "from;approve=1",
        "jakarta.faces.ViewState=-1%3A2",
        "deciding=deciding&enter="
      })
  void onlyWhatIsPlainlyShownIsLeft(String query) {
    assertThat(answer("GET", PAGE, query)).isEqualTo("/tasket/approvals");
  }

  @ParameterizedTest
  @CsvSource({"GET, from=x%3D", "POST, from=x%3D", "GET, from", "GET, from=x&from=y"})
  void whatThePageShowsStaysInTheAddressOfItsForms(String method, String query) {
    assertThat(answer(method, PAGE, query)).isEqualTo("shown");
    assertThat(seen()).hasValue("/tasket/approvals?" + query);
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET", "POST"})
  void whatHasNoPageGoesItsOwnWay(String method) {
    assertThat(answer(method, "/api/v1/taskets", "approve=1")).isEqualTo("passed on");
  }
}
