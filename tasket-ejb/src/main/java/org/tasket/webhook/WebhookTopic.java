package org.tasket.webhook;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What a webhook can tell, by the names that the audit has for it. What only owners know of, such
 * as drafts, is not among it, nor what concerns nobody but a helper, such as thanks that are shown.
 */
public enum WebhookTopic {
  SUBMITTED("tasket.submitted"),
  PUBLISHED("tasket.published"),
  PAUSED("tasket.paused"),
  RESUMED("tasket.resumed"),
  EXTENDED("tasket.extended"),
  COMPLETED("tasket.completed"),
  CANCELLED("tasket.cancelled"),
  EXPIRED("tasket.expired"),
  CLAIMED("claim.claimed"),
  ADDED("claim.added"),
  APPLIED("claim.applied"),
  UNANSWERED("claim.unanswered"),
  APPLICATION_LAPSED("claim.applicationLapsed"),
  WAITING("claim.waiting"),
  AWAITING("claim.awaiting"),
  ACCEPTED("claim.accepted"),
  APPROVED("claim.approved"),
  UNAPPROVED("claim.unapproved"),
  MOVED_UP("claim.movedUp"),
  DECLINED("claim.declined"),
  WITHDRAWN("claim.withdrawn"),
  LAPSED("claim.lapsed"),
  TASKET_ENDED("claim.tasketEnded"),
  SESSION_BEGAN("claim.sessionBegan"),
  PASSED_OVER("claim.passedOver"),
  CLAIM_CANCELLED("claim.cancelled"),
  DELIVERED("claim.delivered"),
  RETURNED("claim.returned"),
  CONFIRMED("claim.confirmed"),
  OBJECTED("claim.objected"),
  SETTLED("claim.corrected");

  private final String label;

  WebhookTopic(String label) {
    this.label = label;
  }

  /** Its name in messages, in the API and in the audit. */
  public String label() {
    return label;
  }

  static Optional<WebhookTopic> labelled(String label) {
    return Arrays.stream(values()).filter(topic -> topic.label.equals(label)).findFirst();
  }

  /** The names of all, in their order. */
  static List<String> labels() {
    return Arrays.stream(values()).map(WebhookTopic::label).toList();
  }
}
