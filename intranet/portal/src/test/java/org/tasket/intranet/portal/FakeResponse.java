package org.tasket.intranet.portal;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** An answer without a server, kept to be looked at. */
final class FakeResponse {

  final Map<String, String> headers = new HashMap<>();
  int status = 200;

  private final ByteArrayOutputStream body = new ByteArrayOutputStream();

  String body() {
    return body.toString(StandardCharsets.UTF_8);
  }

  HttpServletResponse servletResponse() {
    return FakeRequest.fake(
        HttpServletResponse.class,
        (proxy, asked, with) ->
            switch (asked.getName()) {
              case "setStatus", "sendError" -> {
                status = (int) with[0];
                yield null;
              }
              case "setHeader" -> headers.put((String) with[0], (String) with[1]);
              case "setContentType" -> headers.put("Content-Type", (String) with[0]);
              case "getOutputStream" -> stream();
              default -> throw new AssertionError("Nobody told me of " + asked);
            });
  }

  private ServletOutputStream stream() {
    return new ServletOutputStream() {
      @Override
      public boolean isReady() {
        return true;
      }

      @Override
      public void setWriteListener(WriteListener listener) {
        throw new UnsupportedOperationException();
      }

      @Override
      public void write(int one) {
        body.write(one);
      }
    };
  }
}
