package org.tasket.demand;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Writes at once what a server under test has counted. */
@ApplicationScoped
public class WritingNow {

  @Inject VainKeeper keeper;

  public void write() {
    keeper.keep();
  }
}
