package org.tasket.web.embed;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An address of Tasket of which something can be shown elsewhere, known by its form alone.
 *
 * @param key the slug of a board, the id of a tasket; empty for the finder
 */
public record EmbedAddress(Kind kind, String key) {

  /** What is at it, if anything is. */
  public enum Kind {
    FINDER("/?()", "/"),
    BOARD("/boards/((?!(?:new|import)$)[a-z0-9-]{1,60})", "/boards/"),
    TASKET("/taskets/(\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12})", "/taskets/");

    private final Pattern form;
    private final String path;

    Kind(String form, String path) {
      this.form = Pattern.compile(form);
      this.path = path;
    }
  }

  /** Reads a whole address, of which what comes after a question mark or a hash has no say. */
  public static Optional<EmbedAddress> of(String publicUrl, String url) {
    return Optional.of(url)
        .filter(address -> address.startsWith(publicUrl))
        .map(address -> address.substring(publicUrl.length()))
        .flatMap(EmbedAddress::at);
  }

  /** Reads a path below the root of Tasket. */
  static Optional<EmbedAddress> at(String address) {
    String path = address.split("[?#]", 2)[0];
    for (Kind kind : Kind.values()) {
      Matcher matcher = kind.form.matcher(path);
      if (matcher.matches()) {
        return Optional.of(new EmbedAddress(kind, matcher.group(1)));
      }
    }
    return Optional.empty();
  }

  /** Below the root of Tasket. */
  String path() {
    return kind.path + key;
  }

  /** Where it is shown by itself, for a frame; empty where it is not. */
  public Optional<String> framed() {
    return switch (kind) {
      case FINDER -> Optional.of("/framed/finder");
      case BOARD -> Optional.of("/framed/boards/" + key);
      case TASKET -> Optional.empty();
    };
  }
}
