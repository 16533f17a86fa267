package org.tasket.web.slot;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.util.UUID;
import org.omnifaces.cdi.ViewScoped;
import org.tasket.platform.Stale;
import org.tasket.slot.OfferSlot;
import org.tasket.slot.SlotView;
import org.tasket.slot.Slots;
import org.tasket.web.page.Goto;
import org.tasket.web.page.Notices;
import org.tasket.web.signin.SignedIn;

/**
 * One time that the reader offers, to be changed; or one that is over, to be offered again. Where
 * they changed it elsewhere meanwhile the page says so and keeps what was typed.
 */
@Named
@ViewScoped
public class SlotBean implements Serializable {

  private static final long serialVersionUID = 1;

  @Inject SignedIn signedIn;
  @Inject Slots slots;
  @Inject Clock clock;

  private UUID id;
  private long version;
  private boolean offered;
  private boolean overtaken;
  private SlotForm form;

  public void load() {
    SlotView slot = slots.get(signedIn.actor(), id);
    version = slot.version();
    offered = slot.offered();
    form = offered ? SlotForm.of(slot) : SlotForm.again(slot);
  }

  public void save() {
    try {
      form.give(this::keep, clock.instant());
    } catch (Stale changedElsewhere) {
      version = slots.get(signedIn.actor(), id).version();
      overtaken = true;
      return;
    }
    Notices.done(offered ? "done.slot.changed" : "done.slot.offered");
    Goto.slots();
  }

  private void keep(OfferSlot wish) {
    if (offered) {
      slots.change(signedIn.actor(), id, version, wish);
    } else {
      slots.offer(signedIn.actor(), wish);
    }
  }

  /** Otherwise it is over. */
  public boolean isOffered() {
    return offered;
  }

  public boolean isOvertaken() {
    return overtaken;
  }

  public SlotForm getForm() {
    return form;
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }

  public long getVersion() {
    return version;
  }

  public void setVersion(long version) {
    this.version = version;
  }
}
