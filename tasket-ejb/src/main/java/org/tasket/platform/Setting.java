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
