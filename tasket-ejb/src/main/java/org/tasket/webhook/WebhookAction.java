package org.tasket.webhook;

/** What can be done about the webhooks of a board. */
enum WebhookAction {
  SEE_WEBHOOKS_AND_THEIR_LOG,
  MAKE_AND_REMOVE,
  PAUSE_AND_RESUME,
  MAKE_A_NEW_SECRET,
  SEND_A_TEST_AND_SEND_AGAIN
}
