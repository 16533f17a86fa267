package org.tasket.intranet.acceptance.authentication;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody with a browser: keeps the cookies that Tasket sets and sends them back. */
final class Visit {

  private static final Pattern INPUT = Pattern.compile("<input[^>]*type=\"hidden\"[^>]*>");
  private static final Pattern NAME = Pattern.compile("name=\"([^\"]*)\"");
  private static final Pattern VALUE = Pattern.compile("value=\"([^\"]*)\"");
  private static final Pattern ACTION =
      Pattern.compile("<form[^>]*action=\"([^\"]*sign-in[^\"]*)\"");
  private static final Pattern BUTTON = Pattern.compile("<button[^>]*name=\"([^\"]*)\"");

  private final String server;
  private final Map<String, String> cookies = new HashMap<>();

  Visit(String server) {
    this.server = server;
  }

  /** A cookie from elsewhere, such as the intranet's token. */
  Visit carrying(String cookie, String value) {
    cookies.put(cookie, value);
    return this;
  }

  Visit without(String cookie) {
    cookies.remove(cookie);
    return this;
  }

  Map<String, String> cookies() {
    return cookies;
  }

  RequestSpecification request() {
    return given().redirects().follow(false).cookies(cookies);
  }

  Response get(String path) {
    return kept(request().get(server + path));
  }

  Response post(String path) {
    return kept(request().post(server + path));
  }

  Response send(RequestSpecification request, String path) {
    return kept(request.post(server + path));
  }

  /** Fills in the sign-in page's form and sends it. */
  Response signIn(String login, String password, String returnTo) {
    String page =
        kept(request().queryParam("return", returnTo).get(server + "/tasket/sign-in")).asString();
    RequestSpecification form = request().formParam("login", login).formParam("password", password);
    Matcher hidden = INPUT.matcher(page);
    while (hidden.find()) {
      form.formParam(first(NAME, hidden.group()), first(VALUE, hidden.group()));
    }
    form.formParam(first(BUTTON, page.substring(page.indexOf("name=\"password\""))), "");
    URI action = URI.create(first(ACTION, page));
    if (action.getQuery() != null) {
      String[] parameter = action.getQuery().split("=", 2);
      form.queryParam(parameter[0], parameter[1]);
    }
    return kept(form.post(server + action.getPath()));
  }

  String csrf() {
    return get("/tasket/api/v1/me").then().statusCode(200).extract().path("csrf");
  }

  private Response kept(Response response) {
    response
        .getDetailedCookies()
        .forEach(
            cookie -> {
              if (cookie.getMaxAge() == 0) {
                cookies.remove(cookie.getName());
              } else {
                cookies.put(cookie.getName(), cookie.getValue());
              }
            });
    return response;
  }

  private static String first(Pattern pattern, String text) {
    Matcher found = pattern.matcher(text);
    if (!found.find()) {
      throw new AssertionError("no " + pattern + " in " + text);
    }
    return unescaped(found.group(1));
  }

  private static String unescaped(String html) {
    return html.replace("&amp;", "&");
  }
}
