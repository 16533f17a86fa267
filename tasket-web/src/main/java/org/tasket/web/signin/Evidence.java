package org.tasket.web.signin;

/**
 * What a request showed to prove who it comes from, and so how far it can be trusted to be meant.
 */
enum Evidence {
  /** The server's or portal's principal. */
  CONTAINER,
  /** A token in the intranet's cookie. */
  COOKIE,
  /** A token that the caller itself put into the request; no browser does so unasked. */
  BEARER,
  /** A name from a trusted proxy. */
  HEADER,
  /** Login and password with the call itself. */
  BASIC,
  /** A session that began on the sign-in page. */
  FORM;

  /** True where a browser sends it by itself, on behalf of whichever site asks it to. */
  boolean sentUnasked() {
    return this != BEARER;
  }

  /** True where a call to the API must also show the session's secret. */
  boolean needsSecret() {
    return this != BEARER && this != BASIC;
  }

  /**
   * True where a browser sends it to the very host that it got it from and to no other. What a
   * proxy or the container adds comes with every request that reaches Tasket, under whatever name.
   */
  boolean boundToHost() {
    return this != CONTAINER && this != HEADER;
  }
}
