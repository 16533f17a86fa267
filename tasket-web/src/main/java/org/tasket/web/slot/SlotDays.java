package org.tasket.web.slot;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.tasket.platform.Settings;
import org.tasket.slot.SlotTime;
import org.tasket.slot.SlotTime.Weekly;

/** The days from which somebody chooses who offers spare time. */
@Named
@RequestScoped
public class SlotDays {

  @Inject Settings settings;
  @Inject Clock clock;

  /** What the form can be asked for, after once. */
  public List<?> getWeekdays() {
    return SlotTime.weekdays();
  }

  /** The first and the last day that a browser lets people choose. */
  public LocalDate getFirst() {
    return LocalDate.ofInstant(clock.instant(), settings.zone());
  }

  public LocalDate getLast() {
    return Weekly.furthest(clock.instant(), settings.zone());
  }
}
