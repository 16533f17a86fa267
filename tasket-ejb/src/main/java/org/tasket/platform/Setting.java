package org.tasket.platform;

import java.util.Optional;

/**
 * Every setting there is, declared once: its name, what it takes, what holds where nobody sets it,
 * and a line for the admin guide, whose table is made from here.
 */
public enum Setting {
  SCHEMA(
      "tasket.schema",
      Kind.oneOf("migrate", "check"),
      "migrate",
      "`migrate`: Tasket makes and updates its tables. `check`: a DBA runs the shipped SQL; health"
          + " names what is missing."),
  PUBLIC_URL(
      "tasket.public-url",
      Kind.URL,
      "http://localhost:8080/tasket",
      "Where people reach Tasket. Links are made from it, never from the Host header."),
  ZONE("tasket.zone", Kind.ZONE, "Europe/Helsinki", "The house's time zone, an IANA name."),
  AUTH_MECHANISMS(
      "tasket.auth.mechanisms",
      Kind.listOf("container", "jwt", "header", "basic", "form"),
      "basic,form",
      "How people sign in; the first that names somebody decides. `container`: the server's or"
          + " portal's principal. `jwt`: a token in a cookie or as Bearer. `header`: a name from a"
          + " proxy. `basic`: login and password with each REST call. `form`: the sign-in page;"
          + " looked at last wherever it stands."),
  AUTH_HEADER_NAME(
      "tasket.auth.header.name",
      Kind.HEADER,
      "X-Remote-User",
      "`header`: the header in which the proxy names the person, by `tasket.ldap.login-attribute`."
          + " The proxy must strip it from what clients send."),
  AUTH_HEADER_FROM(
      "tasket.auth.header.from",
      Kind.ADDRESSES,
      "",
      "`header`: the proxies believed, by the address of the connection. None by default."),
  AUTH_PROXIES(
      "tasket.auth.proxies",
      Kind.ADDRESSES,
      "",
      "Reverse proxies whose X-Forwarded-For tells which client a failed sign-in is counted"
          + " against. Nothing else is read from it."),
  AUTH_SIGN_IN_URL(
      "tasket.auth.sign-in-url",
      Kind.LINK,
      "",
      "Where the intranet signs people in; the sign-in page links to it."),
  AUTH_SIGN_OUT_URL(
      "tasket.auth.sign-out-url",
      Kind.LINK,
      "",
      "Where to go after signing out, such as the intranet's own sign-out, for a person whom a"
          + " token, a header or the container signed in."),
  JWT_ISSUER(
      "tasket.jwt.issuer", Kind.TEXT, "", "`jwt`: the `iss` of every token. Needed for `jwt`."),
  JWT_AUDIENCE(
      "tasket.jwt.audience",
      Kind.TEXT,
      "",
      "`jwt`: what the `aud` of every token must contain. Needed for `jwt`."),
  JWT_KEYS(
      "tasket.jwt.keys",
      Kind.SOURCE,
      "",
      "`jwt`: the issuer's public keys, a JWK set (RFC 7517). Read again, at most every 30"
          + " seconds, when a token names an unknown key. Needed for `jwt`."),
  JWT_CLAIM(
      "tasket.jwt.claim",
      Kind.TEXT,
      "sub",
      "`jwt`: the claim that holds the login name, by `tasket.ldap.login-attribute`."),
  JWT_COOKIE(
      "tasket.jwt.cookie",
      Kind.COOKIE,
      "",
      "`jwt`: the cookie in which the intranet hands its token over. Unset: only Bearer."),
  JWT_ALGORITHMS(
      "tasket.jwt.algorithms",
      Kind.listOf("RS256", "RS384", "RS512", "ES256", "ES384", "ES512", "PS256", "PS384", "PS512"),
      "RS256,ES256,PS256",
      "`jwt`: the signatures accepted (RFC 7518); never `none`, never a shared secret."),
  COOKIES_SECURE(
      "tasket.cookies.secure",
      Kind.FLAG,
      "true",
      "Send cookies over TLS only. `false` is for trying Tasket out without TLS."),
  FRAMES_FROM(
      "tasket.frames.from",
      Kind.ORIGINS,
      "",
      "Origins that may show Tasket's pages inside a frame. None by default."),
  BOOTSTRAP_DEPARTMENTS(
      "tasket.bootstrap.departments",
      Kind.FLAG,
      "false",
      "Make a board for every top department that has none, at the start.");

  private final String key;
  private final Kind kind;
  private final String standard;
  private final String description;

  Setting(String key, Kind kind, String standard, String description) {
    this.key = key;
    this.kind = kind;
    this.standard = standard;
    this.description = description;
  }

  /** The name in MicroProfile Config. */
  public String key() {
    return key;
  }

  Kind kind() {
    return kind;
  }

  /** What holds where nobody sets it; empty where there is no such thing. */
  public Optional<String> standard() {
    return standard.isEmpty() ? Optional.empty() : Optional.of(standard);
  }

  String description() {
    return description;
  }
}
