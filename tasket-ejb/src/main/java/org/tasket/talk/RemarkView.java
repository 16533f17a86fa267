package org.tasket.talk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tasket.person.PersonView;
import org.tasket.platform.Markdown;

/**
 * A question or an answer as its reader may see it.
 *
 * @param question what an answer answers; empty for a question
 * @param text Markdown; empty where the reader may not read it
 * @param hiddenReason why a manager hid it
 * @param mentioned the people whom the text names
 * @param accepted whether it is the answer that helped
 */
public record RemarkView(
    UUID id,
    long version,
    UUID tasket,
    Optional<UUID> question,
    PersonView author,
    RemarkState state,
    Optional<String> text,
    Instant writtenAt,
    Optional<Instant> editedAt,
    Optional<String> hiddenReason,
    List<PersonView> mentioned,
    boolean accepted,
    Set<RemarkAction> actions) {

  public RemarkView {
    mentioned = List.copyOf(mentioned);
    actions = Set.copyOf(actions);
  }

  public boolean allows(RemarkAction action) {
    return actions.contains(action);
  }

  /** The text as HTML that may stand in a page as it is; empty where it cannot be read. */
  public String textHtml() {
    return text.map(Markdown::toSafeHtml).orElse("");
  }
}
