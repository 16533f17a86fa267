package org.tasket.person;

import java.util.Locale;

/**
 * Somebody to whom mail can be sent.
 *
 * @param actor who it is, for asking what they may see
 * @param language what the person wants to read
 */
public record Addressee(Actor actor, String name, String address, Locale language) {

  /** The same person, who has chosen a language. */
  public Addressee reading(Locale chosen) {
    return new Addressee(actor, name, address, chosen);
  }
}
