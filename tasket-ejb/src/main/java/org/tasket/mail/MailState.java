package org.tasket.mail;

/** How far a mail is. */
enum MailState {
  /** To be sent. */
  OPEN,
  SENT,
  GIVEN_UP
}
