package org.tasket.webhook;

/** Who keeps the webhooks of a board. The one place that says so. */
final class WebhookPolicy {

  private WebhookPolicy() {}

  /**
   * By role alone, and in every state of a board.
   *
   * @param manager of the board; a coordinator is one where it has no other
   */
  static boolean may(WebhookAction action, boolean manager) {
    return switch (action) {
      case SEE_WEBHOOKS_AND_THEIR_LOG,
          MAKE_AND_REMOVE,
          PAUSE_AND_RESUME,
          MAKE_A_NEW_SECRET,
          SEND_A_TEST_AND_SEND_AGAIN ->
          manager;
    };
  }
}
