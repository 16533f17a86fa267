package org.tasket.mail;

/** How far a mail is. */
enum MailState {
  /** To be sent. */
  OPEN,
  SENT,
  /** What was in it was read in Tasket before it could be sent, or its reader left. */
  NEEDLESS,
  GIVEN_UP
}
