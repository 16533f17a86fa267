package org.tasket.portlet.board;

import jakarta.portlet.MutableRenderParameters;
import jakarta.portlet.RenderParameters;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tasket.platform.TasketException;

/**
 * How an attempt to take a tasket went, carried through the redirect in the page's address. Only
 * codes travel, never sentences: an address that somebody made up can show nothing but Tasket's own
 * words.
 *
 * @param tasket the one that was to be taken
 * @param refusal the code of the refusal; empty where it was taken
 */
record Outcome(UUID tasket, Optional<String> refusal) {

  private static final String TASKET = "tasket";
  private static final String REFUSAL = "refusal";
  private static final String OTHER = "other";

  /** The refusals whose sentences say all without values. */
  private static final Set<String> PLAIN =
      Set.of(
          "claim.already",
          "claim.own",
          "conflict",
          "database.unavailable",
          "directory.unavailable",
          "tasket.closed",
          "tasket.full",
          "tasket.unknown");

  static Outcome taken(UUID tasket) {
    return new Outcome(tasket, Optional.empty());
  }

  static Outcome refused(UUID tasket, TasketException why) {
    return new Outcome(tasket, Optional.of(PLAIN.contains(why.code()) ? why.code() : OTHER));
  }

  /** What the address of the page tells, if it tells anything that makes sense. */
  static Optional<Outcome> read(RenderParameters parameters) {
    return id(parameters.getValue(TASKET))
        .map(tasket -> new Outcome(tasket, Optional.ofNullable(parameters.getValue(REFUSAL))))
        .filter(outcome -> outcome.refusal().map(Outcome::isKnown).orElse(true));
  }

  void write(MutableRenderParameters parameters) {
    parameters.setValue(TASKET, tasket.toString());
    refusal.ifPresent(code -> parameters.setValue(REFUSAL, code));
  }

  /** The key of the sentence among the core's words, where they have one for it. */
  Optional<String> coreKey() {
    return refusal.filter(PLAIN::contains).map(code -> "error." + code);
  }

  /** Pressing twice is no mistake: the seat is theirs. */
  boolean isGood() {
    return refusal.isEmpty() || refusal.get().equals("claim.already");
  }

  /** The id in a parameter, if there is one. */
  static Optional<UUID> id(String text) {
    try {
      return Optional.ofNullable(text).map(UUID::fromString);
    } catch (IllegalArgumentException notAnId) {
      return Optional.empty();
    }
  }

  private static boolean isKnown(String code) {
    return code.equals(OTHER) || PLAIN.contains(code);
  }
}
