package org.tasket.mail;

import java.util.Optional;

/**
 * A letter as it goes over the line, or what became of it where it cannot go at all.
 *
 * @param otherwise what became of it without a message
 */
record Envelope(Optional<LetterMessage> message, Answer otherwise) {

  Envelope {
    if (message.isEmpty() && otherwise.fate() == Answer.Fate.SENT) {
      throw new IllegalArgumentException("nothing is sent without a message");
    }
  }

  static Envelope of(LetterMessage message) {
    return new Envelope(Optional.of(message), Answer.SENT);
  }

  static Envelope not(Answer otherwise) {
    return new Envelope(Optional.empty(), otherwise);
  }
}
