package org.tasket.portlet.mine;

import jakarta.portlet.ActionRequest;
import jakarta.portlet.ActionResponse;
import jakarta.portlet.MimeResponse;
import jakarta.portlet.MutableRenderParameters;
import jakarta.portlet.PortletRequest;
import jakarta.portlet.annotations.PortletConfiguration;
import jakarta.portlet.annotations.Preference;
import jakarta.portlet.annotations.Supports;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tasket.claim.ClaimAction;
import org.tasket.claim.ClaimList;
import org.tasket.claim.ClaimView;
import org.tasket.claim.Claims;
import org.tasket.claim.Delivery;
import org.tasket.person.Actor;
import org.tasket.platform.Page;
import org.tasket.platform.Reason;
import org.tasket.platform.Settings;
import org.tasket.platform.TasketException;
import org.tasket.portlet.claim.Outcome;
import org.tasket.portlet.platform.Content;
import org.tasket.portlet.platform.Links;
import org.tasket.portlet.platform.Option;
import org.tasket.portlet.platform.Posted;
import org.tasket.portlet.platform.Preferences;
import org.tasket.portlet.platform.TasketPortlet;
import org.tasket.portlet.platform.Window;

/** What the reader has in hand and can deliver there, and how much waits for their word. */
@PortletConfiguration(
    portletName = "tasket-mine",
    resourceBundle = MinePortlet.TEXTS,
    supportedLocales = {"en", "fi", "sv"},
    supports =
        @Supports(
            portletModes = {"VIEW", "EDIT", "HELP"},
            windowStates = {"NORMAL", "MINIMIZED", "MAXIMIZED"}),
    prefs = {
      @Preference(name = "limit", values = Preferences.USUAL_LIMIT),
      @Preference(name = "layout", values = Preferences.USUAL_LAYOUT),
      @Preference(name = "headingLevel", values = Preferences.USUAL_HEADING_LEVEL)
    })
public class MinePortlet extends TasketPortlet {

  static final String TEXTS = "org.tasket.portlet.mine.texts";

  private static final String CLAIM = "id";
  private static final String DEED = "deed";
  private static final String TYPED = "typed";
  private static final int TYPED_MOST = 20;

  public MinePortlet() {
    super(TEXTS, List.of(Option.LIMIT, Option.LAYOUT, Option.HEADING_LEVEL));
  }

  @Override
  protected Content content(Actor actor, PortletRequest request, MimeResponse response) {
    Window window = window(request, response);
    ClaimList claims = core(ClaimList.class);
    List<ClaimView> inHand = claims.toDeliver(actor, window.limit(), Optional.empty()).items();
    ClaimCards cards =
        new ClaimCards(
            window,
            core(Settings.class).zone(),
            (claim, deed) -> toAct(response, claim, deed),
            Optional.ofNullable(request.getRenderParameters().getValue(TYPED)));
    return Content.untitled(
        cards.of(
            inHand,
            window.maximised() ? lately(actor) : List.of(),
            new ClaimCards.Waiting(
                claims.toAnswer(actor, 1, Optional.empty()).total(),
                claims.approvals(actor, 1, Optional.empty()).total()),
            Outcome.read(request.getRenderParameters())));
  }

  /** What is hoped for is soon answered, and so among what is new. */
  private List<ClaimView> lately(Actor actor) {
    return core(ClaimList.class).mine(actor, Page.MOST, Optional.empty()).items();
  }

  private static String toAct(MimeResponse response, UUID claim, ClaimAction deed) {
    return Links.toAct(response, Map.of(CLAIM, claim.toString(), DEED, deed.label()));
  }

  @Override
  protected void act(ActionRequest request, ActionResponse response) {
    Posted posted = new Posted(request, response.getNamespace());
    posted
        .id(CLAIM)
        .map(claim -> done(request, posted, claim))
        .ifPresent(outcome -> tell(outcome, posted, response.getRenderParameters()));
  }

  /** How it went, with the minutes that were typed wherever they were not kept. */
  static void tell(Outcome outcome, Posted posted, MutableRenderParameters next) {
    outcome.write(next);
    if (!outcome.isGood() && !isWithdrawal(posted)) {
      String minutes = posted.text(ClaimCards.MINUTES);
      next.setValue(TYPED, minutes.substring(0, Math.min(minutes.length(), TYPED_MOST)));
    }
  }

  private static boolean isWithdrawal(Posted posted) {
    return posted.text(DEED).equals(ClaimAction.WITHDRAW.label());
  }

  private Outcome done(ActionRequest request, Posted posted, UUID claim) {
    try {
      Actor actor = actor(request);
      Claims claims = core(Claims.class);
      if (isWithdrawal(posted)) {
        claims.withdraw(actor, claim, Reason.required(posted.text(ClaimCards.REASON), null));
        return new Outcome(claim, Outcome.WITHDRAWN);
      }
      claims.deliver(actor, claim, Delivery.of(minutes(posted), null));
      return new Outcome(claim, Outcome.DELIVERED);
    } catch (TasketException refused) {
      return Outcome.refused(claim, refused);
    }
  }

  /** Null, as the core has it, where nothing that is a number was typed. */
  private static Integer minutes(Posted posted) {
    String typed = posted.text(ClaimCards.MINUTES);
    return typed.matches("\\d{1,6}") ? Integer.valueOf(typed) : null;
  }
}
