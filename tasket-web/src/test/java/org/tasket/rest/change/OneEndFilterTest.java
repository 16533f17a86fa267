package org.tasket.rest.change;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class OneEndFilterTest {

  private final AtomicInteger ends = new AtomicInteger();
  private final AsyncContext servers =
      fake(AsyncContext.class, (proxy, asked, with) -> ends.incrementAndGet());
  private final HttpServletRequest request =
      fake(HttpServletRequest.class, (proxy, asked, with) -> servers);
  private final HttpServletResponse response =
      fake(HttpServletResponse.class, (proxy, asked, with) -> null);

  private static <T> T fake(Class<T> type, InvocationHandler answers) {
    return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, answers));
  }

  /** As Jersey begins it, we end it, and Jersey hears of that. */
  @Test
  void anAnswerEndsOnceWhoeverEndsIt() throws IOException, ServletException {
    new OneEndFilter()
        .doFilter(
            request,
            response,
            (asked, answered) -> {
              AsyncContext jerseys = asked.startAsync(asked, answered);
              asked.getAsyncContext().complete();
              jerseys.complete();
            });

    assertThat(ends).hasValue(1);
  }
}
