package org.tasket.portlet.mine;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import org.tasket.claim.ClaimAction;
import org.tasket.claim.ClaimState;
import org.tasket.claim.ClaimView;
import org.tasket.claim.Delivery;
import org.tasket.platform.Reason;
import org.tasket.portlet.claim.Outcome;
import org.tasket.portlet.platform.Markup;
import org.tasket.portlet.platform.Texts;
import org.tasket.portlet.platform.Window;

/** The markup of what somebody has in hand: a card each, with the two things to do there. */
final class ClaimCards {

  static final String MINUTES = "minutes";
  static final String REASON = "reason";

  private static final Set<ClaimState> HOPED_FOR =
      Set.of(
          ClaimState.APPLIED,
          ClaimState.WAITING,
          ClaimState.AWAITING_SUPERVISOR,
          ClaimState.DELIVERED);

  private static final String DELIVER =
      """
      <form method="post" action="%1$s">
      <label class="portlet-form-field-label" for="%2$s">%3$s</label>
      <input type="text" inputmode="numeric" size="5" maxlength="5" class="portlet-form-field"\
       id="%2$s" name="%4$s" value="%5$s"%6$s>
      <button type="submit" class="portlet-form-button" aria-describedby="%7$s">%8$s</button>
      </form>
      """;

  private static final String WITHDRAW =
      """
      <details%1$s><summary>%2$s</summary>
      <form method="post" action="%3$s">
      <label class="portlet-form-field-label" for="%4$s">%5$s</label>
      <input type="text" maxlength="%6$s" class="portlet-form-field" id="%4$s" name="%7$s"%8$s>
      <button type="submit" class="portlet-form-button" aria-describedby="%9$s">%2$s</button>
      </form>
      </details>
      """;

  private final Window window;
  private final Texts texts;
  private final ZoneId zone;
  private final BiFunction<UUID, ClaimAction, String> toAct;
  private final Optional<String> typed;

  /**
   * @param zone in which times are told
   * @param toAct where to post to
   * @param typed what was typed for minutes that could not be kept
   */
  ClaimCards(
      Window window,
      ZoneId zone,
      BiFunction<UUID, ClaimAction, String> toAct,
      Optional<String> typed) {
    this.window = window;
    this.texts = window.texts();
    this.zone = zone;
    this.toAct = toAct;
    this.typed = typed;
  }

  /**
   * How much waits for the reader.
   *
   * @param answers deliveries and applications for what they own
   * @param approvals what awaits their word as a supervisor or manager
   */
  record Waiting(int answers, int approvals) {}

  /**
   * All of it.
   *
   * @param inHand what can be delivered
   * @param lately claims among which is what the reader waits for
   */
  Markup of(
      List<ClaimView> inHand, List<ClaimView> lately, Waiting waiting, Optional<Outcome> outcome) {
    Markup gone =
        outcome
            .filter(told -> inHand.stream().noneMatch(claim -> told.isAbout(claim.id())))
            .map(told -> told.word(texts, window.pages().mine()))
            .orElse(Markup.NONE);
    return Markup.of(
        "%s%s%s%s%s<p><a href=\"%s\">%s</a></p>",
        gone,
        inHand.isEmpty()
            ? Markup.of("<p>%s</p>", texts.text("empty"))
            : list(inHand.stream().map(claim -> card(claim, outcome)).toList()),
        hopedFor(lately),
        waiting("answers", waiting.answers(), window.pages().mine()),
        waiting("approvals", waiting.approvals(), window.pages().approvals()),
        window.pages().mine(),
        texts.text("all"));
  }

  private static Markup list(List<Markup> items) {
    return Markup.of("<ul class=\"portlet-section-body\">%s</ul>", Markup.join(items));
  }

  private Markup waiting(String what, int many, String address) {
    return many == 0
        ? Markup.NONE
        : Markup.of("<p><a href=\"%s\">%s</a></p>", address, texts.text(what, many));
  }

  private Markup hopedFor(List<ClaimView> lately) {
    List<Markup> items =
        lately.stream()
            .filter(claim -> HOPED_FOR.contains(claim.state()))
            .map(
                claim ->
                    Markup.of(
                        "<li>%s<p>%s</p></li>",
                        window.heading(window.id("", claim.id()), title(claim)),
                        texts.text("state." + claim.state())))
            .toList();
    return items.isEmpty() ? Markup.NONE : list(items);
  }

  private Markup card(ClaimView claim, Optional<Outcome> outcome) {
    Optional<Outcome> told = outcome.filter(one -> one.isAbout(claim.id()));
    String heading = window.id("", claim.id());
    return Markup.of(
        "<li>%s<p>%s</p>%s%s%s</li>",
        window.heading(heading, title(claim)),
        due(claim),
        missing(claim),
        deliver(claim, heading, told),
        claim.allows(ClaimAction.WITHDRAW) && window.isRoomy()
            ? withdraw(claim, heading, told)
            : Markup.NONE);
  }

  private Markup title(ClaimView claim) {
    return Markup.of(
        "<a href=\"%s\" lang=\"%s\">%s</a>",
        window.pages().tasket(claim.tasket()), claim.language(), claim.title());
  }

  /** Planned minutes, and until when it can be delivered. */
  private String due(ClaimView claim) {
    DateTimeFormatter time =
        DateTimeFormatter.ofPattern(texts.text("time"), texts.language()).withZone(zone);
    String planned = texts.text("minutes", claim.plannedMinutes());
    return claim
        .times()
        .late()
        .map(until -> texts.text("late", planned, time.format(until)))
        .or(() -> claim.holdUntil().map(until -> texts.text("until", planned, time.format(until))))
        .orElse(planned);
  }

  private Markup missing(ClaimView claim) {
    return claim
        .reason()
        .filter(why -> claim.state() == ClaimState.RETURNED)
        .flatMap(why -> why.words().or(why::reason))
        .map(
            words ->
                Markup.of("<p class=\"portlet-msg-info\">%s</p>", texts.text("missing", words)))
        .orElse(Markup.NONE);
  }

  private Markup deliver(ClaimView claim, String heading, Optional<Outcome> told) {
    String field = window.id(MINUTES, claim.id());
    Optional<Outcome> wrong = told.filter(one -> !one.code().equals(Outcome.REASON));
    Markup word = wrong.map(one -> word(one, claim, field)).orElse(Markup.NONE);
    return Markup.of(
        "%s%s",
        word,
        Markup.of(
            DELIVER,
            toAct.apply(claim.id(), ClaimAction.DELIVER),
            field,
            texts.text("took", Delivery.MINUTES_LEAST, Delivery.MINUTES_MOST),
            window.namespace() + MINUTES,
            told.flatMap(one -> typed).orElse(""),
            invalid(wrong.filter(one -> one.code().equals(Outcome.MINUTES)), field),
            heading,
            texts.text("deliver")));
  }

  private Markup withdraw(ClaimView claim, String heading, Optional<Outcome> told) {
    String field = window.id(REASON, claim.id());
    Optional<Outcome> wrong = told.filter(one -> one.code().equals(Outcome.REASON));
    return Markup.of(
        "%s%s",
        wrong.map(one -> word(one, claim, field)).orElse(Markup.NONE),
        Markup.of(
            WITHDRAW,
            wrong.isPresent() ? Markup.of(" open=\"open\"") : Markup.NONE,
            texts.text("withdraw"),
            toAct.apply(claim.id(), ClaimAction.WITHDRAW),
            field,
            texts.text("why"),
            Reason.REASON_MOST,
            window.namespace() + REASON,
            invalid(wrong, field),
            heading));
  }

  /** Word of what is wrong, by the id that its field names. */
  private Markup word(Outcome outcome, ClaimView claim, String field) {
    return Markup.of(
        "<div id=\"%s-wrong\">%s</div>",
        field, outcome.word(texts, window.pages().claim(claim.id(), "deliver")));
  }

  private static Markup invalid(Optional<Outcome> wrong, String field) {
    return wrong.isEmpty()
        ? Markup.NONE
        : Markup.of(" aria-invalid=\"true\" aria-describedby=\"%s-wrong\"", field);
  }
}
