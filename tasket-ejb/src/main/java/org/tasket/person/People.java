package org.tasket.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Who is who. Rows appear at first sign-in, or when somebody is first referred to. */
@ApplicationScoped
@Transactional
public class People {

  /**
   * Proves login and password to the directory.
   *
   * @throws org.tasket.platform.SignInRefused where they do not belong together
   * @throws org.tasket.platform.Unavailable where the directory does not answer
   */
  public Actor signIn(String login, String password, WayIn way) {
    throw new UnsupportedOperationException("comes with the directory");
  }

  /**
   * Somebody whom a token, a trusted header, the container or the portal has proven already.
   *
   * @throws org.tasket.platform.SignInRefused where the directory knows no such login
   */
  public Actor actingAs(String login, WayIn way) {
    throw new UnsupportedOperationException("comes with the directory");
  }

  /** The person of a session again, with today's roles as last read; asks no directory. */
  public Actor again(UUID person, WayIn way) {
    throw new UnsupportedOperationException("comes with the directory");
  }

  /** How to show people, in one query for all of them. */
  public Map<UUID, PersonView> named(Collection<UUID> people) {
    throw new UnsupportedOperationException("comes with the directory");
  }

  /** The department somebody belongs to today, where the directory names one. */
  public Optional<UUID> departmentOf(UUID person) {
    throw new UnsupportedOperationException("comes with the directory");
  }

  /** The id behind a login name, made if this is the first time anybody refers to it. */
  public UUID idOf(String login) {
    throw new UnsupportedOperationException("comes with the directory");
  }
}
