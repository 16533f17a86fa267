package org.tasket.audit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tasket.person.PersonView;

/**
 * One thing that was done.
 *
 * @param who nobody where the clock did it
 * @param wayIn the way in, such as {@code REST}
 * @param operation what was done, such as {@code tasket.published}
 * @param fields the names of the fields that changed
 */
public record AuditEntry(
    UUID id,
    Instant at,
    Optional<PersonView> who,
    String wayIn,
    String operation,
    String objectType,
    UUID object,
    List<String> fields) {}
