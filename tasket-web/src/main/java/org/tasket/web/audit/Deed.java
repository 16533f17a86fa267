package org.tasket.web.audit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.tasket.person.PersonView;

/**
 * A line of the audit as a page shows it.
 *
 * @param who nobody where it happened by itself
 * @param own whether the reader did it
 * @param subject what it was done to, where the reader may see that
 */
public record Deed(
    Instant at,
    Optional<PersonView> who,
    boolean own,
    String wayIn,
    String operation,
    List<String> fields,
    String type,
    Optional<Subject> subject) {

  /**
   * What was done to, or the tasket that it belongs to.
   *
   * @param address its page's, below the root of Tasket
   * @param language of the title
   */
  public record Subject(String title, String address, String language) {}
}
