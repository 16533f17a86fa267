package org.tasket.claim;

import java.time.Instant;

/** A line of thanks that its helper lets others read, without a name. */
public record ThanksView(String words, Instant at) {

  static ThanksView of(Claim claim) {
    return new ThanksView(claim.thanks().orElseThrow(), claim.endedAt());
  }
}
