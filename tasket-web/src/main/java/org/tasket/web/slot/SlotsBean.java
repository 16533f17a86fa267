package org.tasket.web.slot;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;
import org.tasket.platform.Settings;
import org.tasket.slot.SlotTime;
import org.tasket.slot.SlotTime.Once;
import org.tasket.slot.SlotTime.Weekly;
import org.tasket.slot.SlotView;
import org.tasket.slot.Slots;
import org.tasket.web.page.Chosen;
import org.tasket.web.page.Goto;
import org.tasket.web.page.Language;
import org.tasket.web.page.Notices;
import org.tasket.web.page.Say;
import org.tasket.web.signin.SignedIn;

/** The spare time that the reader offers, and a form to offer more. */
@Named
@ViewScoped
public class SlotsBean implements Serializable {

  private static final long serialVersionUID = 1;

  @Inject SignedIn signedIn;
  @Inject Slots slots;
  @Inject Settings settings;
  @Inject Language language;
  @Inject Say say;
  @Inject Clock clock;

  private SlotForm form;
  private String withdraw;
  private transient List<SlotView> mine;
  private transient List<SlotView> over;

  public void load() {
    mine = slots.mine(signedIn.actor());
    over = slots.over(signedIn.actor());
    if (form == null) {
      form = new SlotForm(settings.zone());
    }
  }

  public void offer() {
    form.give(wish -> slots.offer(signedIn.actor(), wish), clock.instant());
    Notices.done("done.slot.offered");
    Goto.slots();
  }

  public void takeBack() {
    slots.takeBack(signedIn.actor(), Chosen.id(withdraw, "slot.unknown"));
    Notices.done("done.slot.withdrawn");
    Goto.slots();
  }

  /** When it is, by the clocks of its place. */
  public String when(SlotTime time) {
    ZoneId zone = ZoneId.of(time.zone());
    return time instanceof Weekly weekly
        ? say.at(zone, weekly(weekly))
        : say.span(((Once) time).start(), ((Once) time).end(), zone);
  }

  private String weekly(Weekly time) {
    String clocks =
        written("time.clock", time.from().atDate(time.until()))
            + "–"
            + written("time.clock", time.to().atDate(time.until()));
    return say.text(
        "slots.weekly",
        say.text("slots.every." + time.weekday()),
        clocks,
        written("time.date.year", time.until().atStartOfDay()));
  }

  private String written(String pattern, LocalDateTime time) {
    return DateTimeFormatter.ofPattern(say.text(pattern), language.locale()).format(time);
  }

  public List<SlotView> getMine() {
    return mine;
  }

  /** Those that nobody is offered any more, to be offered again. */
  public List<SlotView> getOver() {
    return over;
  }

  public SlotForm getForm() {
    return form;
  }

  public String getWithdraw() {
    return withdraw;
  }

  public void setWithdraw(String withdraw) {
    this.withdraw = withdraw;
  }
}
