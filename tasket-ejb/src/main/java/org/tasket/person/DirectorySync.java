package org.tasket.person;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.tasket.directory.Directory;
import org.tasket.directory.DirectoryPerson;
import org.tasket.platform.InvalidInput;
import org.tasket.platform.RuleBroken;
import org.tasket.platform.Setting;
import org.tasket.platform.Settings;

/**
 * Brings all departments and all known people up to date, in small transactions and outside of them
 * when it asks. Deletes nothing. Where the directory stops answering half-way it gives up with
 * {@link org.tasket.platform.Unavailable}: what was read is kept and nobody is called vanished.
 */
@Dependent
class DirectorySync {

  private static final Logger LOG = Logger.getLogger(DirectorySync.class.getName());

  private final Directory directory;
  private final DepartmentRegister departments;
  private final Register register;
  private final Enrolment enrolment;
  private final Absences absences;
  private final int atOnce;

  @Inject
  DirectorySync(
      Directory directory,
      DepartmentRegister departments,
      Register register,
      Enrolment enrolment,
      Absences absences,
      Settings settings) {
    this.directory = directory;
    this.departments = departments;
    this.register = register;
    this.enrolment = enrolment;
    this.absences = absences;
    this.atOnce = settings.number(Setting.LDAP_PAGE_SIZE);
  }

  void run() {
    run(() -> true);
  }

  /**
   * The same, as long as it may.
   *
   * @param may is asked before each page; where it says no, another server reads
   * @return whether it came to its end
   */
  boolean run(BooleanSupplier may) {
    if (directory.isSet()) {
      departments.follow(directory.source(), directory.units());
      return refreshPeople(may);
    }
    return true;
  }

  private boolean refreshPeople(BooleanSupplier may) {
    List<UUID> missing = new ArrayList<>();
    int known = 0;
    Optional<UUID> last = Optional.empty();
    List<KnownKey> next = register.keysAfter(directory.source(), last, atOnce);
    while (!next.isEmpty()) {
      if (!may.getAsBoolean()) {
        return false;
      }
      known += next.size();
      missing.addAll(refresh(next));
      last = Optional.of(next.get(next.size() - 1).id());
      next = register.keysAfter(directory.source(), last, atOnce);
    }
    if (absences.areBelievable("people", known, missing.size())) {
      register.vanish(missing);
    }
    LOG.log(
        Level.INFO,
        "Refreshed {0} known people from the directory; {1} not shown",
        new Object[] {known, missing.size()});
    return true;
  }

  /** Refreshes those the directory shows; the others' ids come back. */
  private List<UUID> refresh(List<KnownKey> known) {
    Map<UUID, DirectoryPerson> shown =
        directory.withKeys(known.stream().map(KnownKey::key).toList()).stream()
            .collect(
                Collectors.toMap(DirectoryPerson::key, Function.identity(), (one, double_) -> one));
    shown.values().forEach(this::enter);
    Set<UUID> keys = shown.keySet();
    return known.stream().filter(one -> !keys.contains(one.key())).map(KnownKey::id).toList();
  }

  /** Whoever cannot be brought up to date stays as they were, and all others come after them. */
  private void enter(DirectoryPerson person) {
    try {
      enrolment.of(person);
    } catch (RuleBroken | InvalidInput unfit) {
      LOG.log(
          Level.WARNING,
          "Somebody was not refreshed from the directory, with the key {0}: {1}",
          new Object[] {person.key(), unfit.code()});
    }
  }
}
