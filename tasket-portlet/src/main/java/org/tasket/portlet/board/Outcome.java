package org.tasket.portlet.board;

import jakarta.portlet.MutableRenderParameters;
import jakarta.portlet.RenderParameters;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tasket.claim.ClaimState;
import org.tasket.platform.InvalidInput;
import org.tasket.platform.TasketException;

/**
 * How an attempt to take a tasket went, carried through the redirect in the page's address. Only
 * codes travel, never sentences: an address that somebody made up can show nothing but Tasket's own
 * words.
 *
 * @param tasket the one that was to be taken
 * @param code what came of it: one of ours, or that of a refusal whose sentence says all
 */
record Outcome(UUID tasket, String code) {

  private static final String TASKET = "tasket";
  private static final String CODE = "outcome";

  private static final String TAKEN = "taken";
  private static final String APPLIED = "applied";
  private static final String AWAITING = "awaiting";

  /** Something is still to be chosen or affirmed, which the tasket's own page asks. */
  private static final String MORE = "more";

  private static final String REFUSED = "refused";

  /** Pressing twice is no mistake: the seat is theirs. */
  private static final String TWICE = "claim.already";

  private static final Set<String> OURS = Set.of(TAKEN, APPLIED, AWAITING, MORE, REFUSED);
  private static final Set<String> GOOD = Set.of(TAKEN, APPLIED, AWAITING, TWICE);
  private static final Set<String> ASKED_ON_THE_PAGE = Set.of("session", "affirmed");

  /** The refusals whose sentences say all without values. */
  private static final Set<String> PLAIN =
      Set.of(
          TWICE,
          "claim.own",
          "conflict",
          "database.unavailable",
          "directory.unavailable",
          "tasket.closed",
          "tasket.full",
          "tasket.unknown");

  static Outcome claimed(UUID tasket, ClaimState state) {
    return new Outcome(
        tasket,
        switch (state) {
          case APPLIED -> APPLIED;
          case AWAITING_SUPERVISOR -> AWAITING;
          default -> TAKEN;
        });
  }

  static Outcome refused(UUID tasket, TasketException why) {
    if (why instanceof InvalidInput input && isAskedOnThePage(input)) {
      return new Outcome(tasket, MORE);
    }
    return new Outcome(tasket, PLAIN.contains(why.code()) ? why.code() : REFUSED);
  }

  private static boolean isAskedOnThePage(InvalidInput input) {
    return input.errors().stream().allMatch(error -> ASKED_ON_THE_PAGE.contains(error.field()));
  }

  /** What the address of the page tells, if it tells anything that makes sense. */
  static Optional<Outcome> read(RenderParameters parameters) {
    return id(parameters.getValue(TASKET))
        .flatMap(
            tasket ->
                Optional.ofNullable(parameters.getValue(CODE))
                    .filter(code -> OURS.contains(code) || PLAIN.contains(code))
                    .map(code -> new Outcome(tasket, code)));
  }

  void write(MutableRenderParameters parameters) {
    parameters.setValue(TASKET, tasket.toString());
    parameters.setValue(CODE, code);
  }

  /** The key of the sentence among the core's words, where they have one for it. */
  Optional<String> coreKey() {
    return Optional.of(code).filter(PLAIN::contains).map(plain -> "error." + plain);
  }

  boolean isGood() {
    return GOOD.contains(code);
  }

  /** The id in a parameter, if there is one. */
  static Optional<UUID> id(String text) {
    try {
      return Optional.ofNullable(text).map(UUID::fromString);
    } catch (IllegalArgumentException notAnId) {
      return Optional.empty();
    }
  }
}
