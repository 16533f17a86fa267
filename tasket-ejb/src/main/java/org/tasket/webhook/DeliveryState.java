package org.tasket.webhook;

/** How far a message is. */
public enum DeliveryState {
  /** To be sent, for the first time or again. */
  OPEN,
  /** The receiver took it. */
  DELIVERED,
  GIVEN_UP
}
