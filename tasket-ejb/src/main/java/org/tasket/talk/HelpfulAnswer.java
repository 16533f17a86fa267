package org.tasket.talk;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * An answer that helped, in nobody's name: whoever sees its tasket reads it.
 *
 * @param question what was asked, where that can be read too
 * @param text Markdown
 */
public record HelpfulAnswer(
    UUID id, UUID tasket, Optional<String> question, String text, Instant writtenAt) {

  static HelpfulAnswer of(Remark answer, Remark question) {
    return new HelpfulAnswer(
        answer.id(),
        answer.tasket(),
        Optional.of(question).filter(Remark::isOpen).map(Remark::text),
        answer.text(),
        answer.writtenAt());
  }
}
