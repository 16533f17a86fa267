package org.tasket.house;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that stands still until a test moves it. Whoever has it has the same. */
@Alternative
@Priority(1)
@ApplicationScoped
public class SettableClock {

  private static final Instant BEGINNING = Instant.parse("2027-03-01T09:00:00Z");

  private static volatile Instant now;

  @PostConstruct
  void begin() {
    now = BEGINNING;
  }

  @Produces
  Clock clock() {
    return new Clock() {
      @Override
      public ZoneId getZone() {
        return ZoneOffset.UTC;
      }

      @Override
      public Clock withZone(ZoneId zone) {
        return this;
      }

      @Override
      public Instant instant() {
        return now;
      }
    };
  }

  public Instant now() {
    return now;
  }

  public void set(Instant moment) {
    now = moment;
  }

  public void forward(Duration by) {
    now = now.plus(by);
  }
}
