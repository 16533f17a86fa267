package org.tasket.web.claim;

import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.omnifaces.cdi.ViewScoped;
import org.tasket.claim.Applications;
import org.tasket.claim.ClaimAction;
import org.tasket.claim.ClaimList;
import org.tasket.claim.ClaimView;
import org.tasket.claim.Claims;
import org.tasket.claim.Confirmation;
import org.tasket.person.Actor;
import org.tasket.platform.Page;
import org.tasket.platform.Reason;
import org.tasket.platform.Several;
import org.tasket.web.page.Chosen;
import org.tasket.web.page.Goto;
import org.tasket.web.page.Notices;
import org.tasket.web.page.ReasonForm;
import org.tasket.web.page.Say;
import org.tasket.web.signin.SignedIn;

/** One word on several deliveries or applications: of one tasket, or of all that one owns. */
@Named
@ViewScoped
public class DecideBean implements Serializable {

  private static final long serialVersionUID = 1;
  private static final String CHOSEN = "chosen";

  @Inject SignedIn signedIn;
  @Inject ClaimList list;
  @Inject Claims claims;
  @Inject Applications applications;
  @Inject Say say;

  private final ReasonForm why = new ReasonForm();

  /** By claim, as the page showed them: what is answered meanwhile is still told by name. */
  private final Map<UUID, String> helpers = new HashMap<>();

  private String tasket;
  private String from;
  private String more = "";
  private String thanks;
  private transient List<ClaimView> waiting = List.of();

  /** Reads anew what waits, also before a word is said: what is gone by then has its own line. */
  public void load() {
    Optional<String> start = Optional.ofNullable(from);
    Page<ClaimView> page =
        tasket == null
            ? list.toAnswer(actor(), Page.MOST, start)
            : list.toAnswer(actor(), Chosen.id(tasket, "tasket.unknown"), Page.MOST, start);
    waiting = page.items().stream().filter(ClaimView::awaitsReader).toList();
    more = page.next().map(cursor -> "?from=" + cursor).orElse("");
    waiting.forEach(claim -> helpers.put(claim.id(), claim.helper().name()));
  }

  public void confirm() {
    Confirmation asDelivered = Confirmation.of(null, null, null, thanks);
    each("several.confirmed", id -> claims.confirm(actor(), id, asDelivered));
  }

  public void accept() {
    each("several.accepted", id -> applications.accept(actor(), id));
  }

  public void decline() {
    Reason reason = why.required();
    each("several.declined", id -> claims.decline(actor(), id, reason));
  }

  private void each(String told, Consumer<UUID> word) {
    Several several =
        Several.each(CHOSEN, chosen().map(one -> Chosen.id(one, "claim.unknown")).toList(), word);
    if (!several.done().isEmpty()) {
      Notices.done(told, several.done().size());
    }
    several
        .refused()
        .forEach(
            one ->
                Notices.warnNext(
                    "several.refused",
                    helpers.getOrDefault(one.object(), say.text("several.gone")),
                    one.why().sentence(say.locale())));
    leave();
  }

  private void leave() {
    if (tasket == null) {
      Goto.mine();
    } else {
      Goto.tasket(Chosen.id(tasket, "tasket.unknown"));
    }
  }

  private static Stream<String> chosen() {
    String[] sent =
        FacesContext.getCurrentInstance()
            .getExternalContext()
            .getRequestParameterValuesMap()
            .get(CHOSEN);
    return sent == null ? Stream.empty() : Arrays.stream(sent);
  }

  /** Whether the reader has chosen a claim already, where the form comes back. */
  public boolean has(UUID claim) {
    return chosen().anyMatch(claim.toString()::equals);
  }

  /** Whether one of them can be answered so. */
  public boolean offers(String action) {
    ClaimAction asked = ClaimAction.valueOf(action);
    return waiting.stream().anyMatch(claim -> claim.allows(asked));
  }

  private Actor actor() {
    return signedIn.actor();
  }

  public List<ClaimView> getWaiting() {
    return waiting;
  }

  /** The one tasket that it is about; none for all that the reader owns. */
  public String getTasket() {
    return tasket;
  }

  public void setTasket(String tasket) {
    this.tasket = tasket;
  }

  public String getFrom() {
    return from;
  }

  public void setFrom(String from) {
    this.from = from;
  }

  /** Where there are more than can be chosen from at once. */
  public String getMore() {
    return more;
  }

  public String getThanks() {
    return thanks;
  }

  public void setThanks(String thanks) {
    this.thanks = thanks;
  }

  public ReasonForm getWhy() {
    return why;
  }
}
