package org.tasket.portlet.claim;

import jakarta.portlet.MutableRenderParameters;
import jakarta.portlet.RenderParameters;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tasket.claim.ClaimState;
import org.tasket.platform.InvalidInput;
import org.tasket.platform.TasketException;
import org.tasket.platform.Words;
import org.tasket.portlet.platform.Markup;
import org.tasket.portlet.platform.Posted;
import org.tasket.portlet.platform.Texts;

/**
 * How an attempt to take a tasket, or to do something with a claim, went; carried through the
 * redirect in the page's address. Only codes travel, never sentences: an address that somebody made
 * up can show nothing but Tasket's own words.
 *
 * @param about the tasket or the claim
 * @param code what came of it: one of ours, or that of a refusal whose sentence says all
 */
public record Outcome(UUID about, String code) {

  public static final String DELIVERED = "delivered";
  public static final String WITHDRAWN = "withdrawn";

  /** What was typed for the minutes is no number of minutes. */
  public static final String MINUTES = "minutes.wrong";

  /** No reason was given. */
  public static final String REASON = "reason.wrong";

  private static final String ABOUT = "about";
  private static final String CODE = "outcome";

  private static final String TAKEN = "taken";
  private static final String APPLIED = "applied";
  private static final String AWAITING = "awaiting";

  /** Something is still to be chosen or affirmed, which Tasket's own page asks. */
  private static final String MORE = "more";

  private static final String REFUSED = "refused";

  /** Pressing twice is no mistake: the seat is theirs. */
  private static final String TWICE = "claim.already";

  private static final Set<String> GOOD =
      Set.of(TAKEN, APPLIED, AWAITING, DELIVERED, WITHDRAWN, TWICE);
  private static final Set<String> BAD = Set.of(MINUTES, REASON, MORE, REFUSED);
  private static final Set<String> ASKED_ON_THE_PAGE = Set.of("session", "affirmed");

  /** The refusals whose sentences say all without values. */
  private static final Set<String> PLAIN =
      Set.of(
          TWICE,
          "claim.deliver",
          "claim.outside",
          "claim.own",
          "claim.unknown",
          "claim.withdraw",
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

  public static Outcome refused(UUID about, TasketException why) {
    return new Outcome(about, why instanceof InvalidInput input ? asked(input) : plain(why.code()));
  }

  private static String plain(String code) {
    return PLAIN.contains(code) ? code : REFUSED;
  }

  private static String asked(InvalidInput input) {
    boolean elsewhere =
        !input.errors().isEmpty()
            && input.errors().stream().allMatch(error -> ASKED_ON_THE_PAGE.contains(error.field()));
    if (elsewhere) {
      return MORE;
    }
    return input.errors().stream()
        .flatMap(error -> typed(error.field()).stream())
        .findFirst()
        .orElse(REFUSED);
  }

  private static Optional<String> typed(String field) {
    return switch (field) {
      case "actualMinutes" -> Optional.of(MINUTES);
      case "reason" -> Optional.of(REASON);
      default -> Optional.empty();
    };
  }

  /** What the address of the page tells, if it tells anything that makes sense. */
  public static Optional<Outcome> read(RenderParameters parameters) {
    return Posted.id(Optional.ofNullable(parameters.getValue(ABOUT)))
        .flatMap(
            about ->
                Optional.ofNullable(parameters.getValue(CODE))
                    .filter(Outcome::isKnown)
                    .map(code -> new Outcome(about, code)));
  }

  private static boolean isKnown(String code) {
    return GOOD.contains(code) || BAD.contains(code) || PLAIN.contains(code);
  }

  public void write(MutableRenderParameters parameters) {
    parameters.setValue(ABOUT, about.toString());
    parameters.setValue(CODE, code);
  }

  public boolean isAbout(UUID one) {
    return about.equals(one);
  }

  public boolean isGood() {
    return GOOD.contains(code);
  }

  /** The key of the sentence among the core's words, where they have one for it. */
  Optional<String> coreKey() {
    return Optional.of(code).filter(PLAIN::contains).map(plain -> "error." + plain);
  }

  /** Tells it where it stands. What the core has no words for leads on to where more is said. */
  public Markup word(Texts texts, String address) {
    return said(
        coreKey()
            .map(key -> Markup.of("%s", Words.in(texts.language()).text(key)))
            .orElseGet(
                () ->
                    Markup.of(
                        "%s <a href=\"%s\">%s</a>",
                        texts.text("outcome." + code), address, texts.text("open"))));
  }

  private Markup said(Markup sentence) {
    return Markup.of(
        "<p class=\"%s\" role=\"%s\">%s</p>",
        isGood() ? "portlet-msg-success" : "portlet-msg-error",
        isGood() ? "status" : "alert",
        sentence);
  }
}
