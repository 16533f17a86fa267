package org.tasket.demand;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;

/** Writes at once what a server under test has counted, or is to have counted. */
@ApplicationScoped
public class WritingNow {

  @Inject VainKeeper keeper;
  @Inject VainDays days;

  public void write() {
    keeper.keep();
  }

  /** As if so many had looked on a board in vain on a day. */
  public void write(LocalDate day, UUID board, int people) {
    days.add(VainPlace.of(day, board), people);
  }
}
