package org.tasket.token;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tasket.platform.Secret;

/**
 * A token as a program shows it: a word by which people and scanners of files know what it is, the
 * id by which it is looked up, and the secret that proves it. It says itself to nobody by accident.
 */
public final class TokenText {

  private static final String WORD = "tasket_";
  private static final Pattern FORM =
      Pattern.compile(WORD + "([0-9a-f]{16})([0-9a-f]{16})_(" + Secret.FORM + ")");
  private static final int HEX = 16;

  private final UUID id;
  private final Secret secret;

  private TokenText(UUID id, Secret secret) {
    this.id = id;
    this.secret = secret;
  }

  static TokenText of(UUID id, Secret secret) {
    return new TokenText(id, secret);
  }

  /** Whether a text wants to be a token of ours, and not of anybody else's making. */
  public static boolean isMeant(String text) {
    return text.startsWith(WORD);
  }

  /** What somebody shows, where it has the form of a token. */
  public static Optional<TokenText> read(String text) {
    return Optional.of(FORM.matcher(text))
        .filter(Matcher::matches)
        .map(
            part ->
                new TokenText(
                    new UUID(
                        Long.parseUnsignedLong(part.group(1), HEX),
                        Long.parseUnsignedLong(part.group(2), HEX)),
                    Secret.shown(part.group(3))));
  }

  UUID id() {
    return id;
  }

  Secret secret() {
    return secret;
  }

  /** The token itself, for its owner's eyes. */
  public String text() {
    return WORD + id.toString().replace("-", "") + "_" + secret.text();
  }

  @Override
  public String toString() {
    return "a token";
  }
}
