package org.tasket.person;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.tasket.directory.Directory;
import org.tasket.platform.Boundary;
import org.tasket.platform.Unavailable;

/**
 * Who supervises whom: the person whose key the directory has at somebody's entry. Nobody
 * supervises themselves, and whoever vanished from the directory supervises nobody.
 */
@Boundary
public class Supervisors {

  @Inject Register register;
  @Inject Directory directory;
  @Inject Enrolment enrolment;

  /** By person, in one query; whoever has no supervisor known to Tasket is left out. */
  public Map<UUID, UUID> of(Collection<UUID> people) {
    return register.supervisors(people);
  }

  /**
   * Enters somebody's supervisor where Tasket has not met them, so that they can be asked. Outside
   * the caller's transaction, and before any lock is taken there. Where the directory is away the
   * helper has no supervisor for now, until the supervisor signs in.
   */
  @Transactional(TxType.NOT_SUPPORTED)
  public void meet(UUID person) {
    try {
      register
          .strangerAbove(directory.source(), person)
          .map(key -> directory.withKeys(List.of(key)))
          .ifPresent(shown -> shown.forEach(enrolment::of));
    } catch (Unavailable away) {
      return;
    }
  }

  /** In SQL: the person in a column has a supervisor. */
  public static String isThere(String column) {
    return supervisor(column, "");
  }

  /** In SQL, with one value: the supervisor of the person in a column is that one. */
  public static String is(String column) {
    return supervisor(column, " and s.id = ?");
  }

  private static String supervisor(String column, String condition) {
    return "exists (select 1 from tasket_person h join tasket_person s"
        + " on s.source = h.source and s.directory_key = h.supervisor_key where h.id = "
        + column
        + " and s.id <> h.id and s.vanished_at is null"
        + condition
        + ")";
  }
}
