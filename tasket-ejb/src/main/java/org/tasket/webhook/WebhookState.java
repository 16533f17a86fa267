package org.tasket.webhook;

/** Whether a webhook tells anything. */
public enum WebhookState {
  ACTIVE,
  /** A manager paused it. */
  PAUSED,
  /** It paused itself: nothing has got through for days, or its receiver is gone for good. */
  FAILED,
  /** A manager removed it. */
  REMOVED
}
