package org.tasket.web.signin;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What the caller gets back. */
final class FakeResponse {

  private final Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
  private final List<Cookie> cookies = new ArrayList<>();
  private final ByteArrayOutputStream body = new ByteArrayOutputStream();
  private final PrintWriter writer = new PrintWriter(body, true, StandardCharsets.UTF_8);
  private int status = 200;
  private boolean errorPage;

  int status() {
    return status;
  }

  boolean showsErrorPage() {
    return errorPage;
  }

  List<String> headers(String name) {
    return headers.getOrDefault(name, List.of());
  }

  Optional<String> header(String name) {
    return headers(name).stream().findFirst();
  }

  List<Cookie> cookies() {
    return cookies;
  }

  String text() {
    writer.flush();
    return body.toString(StandardCharsets.UTF_8);
  }

  JsonObject problem() {
    return Json.createReader(new ByteArrayInputStream(body.toByteArray())).readObject();
  }

  HttpServletResponse toServlet() {
    return (HttpServletResponse)
        Proxy.newProxyInstance(
            FakeResponse.class.getClassLoader(),
            new Class<?>[] {HttpServletResponse.class},
            (proxy, called, arguments) -> answer(called.getName(), arguments));
  }

  private Object answer(String called, Object[] arguments) {
    switch (called) {
      case "setStatus" -> status = (Integer) arguments[0];
      case "sendError" -> {
        status = (Integer) arguments[0];
        errorPage = true;
      }
      case "setHeader" ->
          headers.put((String) arguments[0], new ArrayList<>(List.of((String) arguments[1])));
      case "addHeader" ->
          headers
              .computeIfAbsent((String) arguments[0], name -> new ArrayList<>())
              .add((String) arguments[1]);
      case "setContentType" -> headers.put("Content-Type", List.of((String) arguments[0]));
      case "addCookie" -> cookies.add((Cookie) arguments[0]);
      case "resetBuffer" -> body.reset();
      case "flushBuffer" -> writer.flush();
      case "setContentLength" -> headers.put("Content-Length", List.of(arguments[0].toString()));
      case "isCommitted" -> {
        return false;
      }
      case "getWriter" -> {
        return writer;
      }
      case "getOutputStream" -> {
        return new Output();
      }
      default -> throw new UnsupportedOperationException(called);
    }
    return null;
  }

  private final class Output extends ServletOutputStream {

    @Override
    public void write(int one) {
      body.write(one);
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setWriteListener(WriteListener listener) {
      throw new UnsupportedOperationException();
    }
  }
}
