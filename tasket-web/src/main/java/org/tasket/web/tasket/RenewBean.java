package org.tasket.web.tasket;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import org.omnifaces.cdi.ViewScoped;
import org.tasket.platform.Settings;
import org.tasket.tasket.TasketAction;
import org.tasket.tasket.TasketReturns;
import org.tasket.tasket.TasketState;
import org.tasket.tasket.TasketView;

/** Opening an expired tasket again, until another day. */
@Named
@ViewScoped
public class RenewBean extends TasketPage {

  private static final long serialVersionUID = 1;
  private static final int DAYS_OPEN = 14;

  @Inject TasketReturns returns;
  @Inject Settings settings;
  @Inject Clock clock;

  private LastDay openUntil;

  public void renew() {
    TasketView renewed = returns.renew(actor(), getId(), openUntil.end().orElse(null));
    done(renewed.state() == TasketState.SUBMITTED ? "done.submitted" : "done.renewed");
  }

  @Override
  void show(TasketView tasket) {
    LocalDate usual = clock.instant().atZone(settings.zone()).toLocalDate().plusDays(DAYS_OPEN);
    openUntil = LastDay.usually(usual, settings.zone());
  }

  @Override
  TasketAction purpose() {
    return TasketAction.RENEW;
  }

  public LocalDate getOpenUntil() {
    return openUntil.getDay();
  }

  public void setOpenUntil(LocalDate day) {
    openUntil.setDay(day);
  }
}
