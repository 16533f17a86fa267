package org.tasket.web.signin;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A request to Tasket under {@code /tasket}, as far as signing in looks at one. */
final class FakeRequest {

  static final String CONTEXT = "/tasket";

  private final Browser browser;
  private final String method;
  private final String path;
  private final String query;
  private final Map<String, List<String>> headers = new HashMap<>();
  private final List<Cookie> cookies = new ArrayList<>();
  private final Map<String, Object> attributes = new HashMap<>();
  private final List<Locale> locales = new ArrayList<>();
  private String address = "192.0.2.10";
  private boolean secure;
  private Principal principal;

  FakeRequest(Browser browser, String method, String target) {
    this.browser = browser;
    this.method = method;
    String[] parts = target.split("\\?", 2);
    this.path = parts[0];
    this.query = parts.length > 1 ? parts[1] : null;
    header("Host", "tasket.example.org");
  }

  FakeRequest header(String name, String value) {
    headers.computeIfAbsent(name.toLowerCase(Locale.ROOT), n -> new ArrayList<>()).add(value);
    return this;
  }

  FakeRequest host(String host) {
    headers.remove("host");
    return header("Host", host);
  }

  FakeRequest bearer(String token) {
    return header("Authorization", "Bearer " + token);
  }

  FakeRequest basic(String login, String password) {
    byte[] credentials = (login + ":" + password).getBytes(StandardCharsets.UTF_8);
    return header("Authorization", "Basic " + Base64.getEncoder().encodeToString(credentials));
  }

  FakeRequest cookie(String name, String value) {
    cookies.add(new Cookie(name, value));
    return this;
  }

  FakeRequest from(String remoteAddress) {
    this.address = remoteAddress;
    return this;
  }

  FakeRequest overTls() {
    this.secure = true;
    return this;
  }

  FakeRequest principal(String name) {
    this.principal = () -> name;
    return this;
  }

  FakeRequest language(String tag) {
    locales.add(Locale.forLanguageTag(tag));
    return this;
  }

  HttpServletRequest toServlet() {
    return (HttpServletRequest)
        Proxy.newProxyInstance(
            FakeRequest.class.getClassLoader(),
            new Class<?>[] {HttpServletRequest.class},
            (proxy, called, arguments) -> answer(called.getName(), arguments));
  }

  private Object answer(String called, Object[] arguments) {
    return switch (called) {
      case "getMethod" -> method;
      case "getContextPath" -> CONTEXT;
      case "getServletPath" -> path;
      case "getPathInfo" -> null;
      case "getRequestURI" -> CONTEXT + path;
      case "getQueryString" -> query;
      case "getRemoteAddr" -> address;
      case "isSecure" -> secure;
      case "getUserPrincipal" -> principal;
      case "getCookies" -> cookies.isEmpty() ? null : cookies.toArray(Cookie[]::new);
      case "getHeader" -> values(arguments[0]).stream().findFirst().orElse(null);
      case "getHeaders" -> Collections.enumeration(values(arguments[0]));
      case "getLocales" -> Collections.enumeration(locales);
      case "getAttribute" -> attributes.get((String) arguments[0]);
      case "setAttribute" -> attributes.put((String) arguments[0], arguments[1]);
      case "changeSessionId" -> {
        browser.sessionBegun().changeId();
        yield browser.sessionBegun().id();
      }
      case "getSession" -> session(arguments == null || (Boolean) arguments[0]);
      default -> throw new UnsupportedOperationException(called);
    };
  }

  private List<String> values(Object name) {
    return headers.getOrDefault(((String) name).toLowerCase(Locale.ROOT), List.of());
  }

  private Object session(boolean begin) {
    return begin
        ? browser.sessionBegun().toServlet()
        : browser.session().map(Browser.Session::toServlet).orElse(null);
  }
}
