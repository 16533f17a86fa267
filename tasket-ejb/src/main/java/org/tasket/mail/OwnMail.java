package org.tasket.mail;

import jakarta.inject.Inject;
import java.util.Optional;
import org.tasket.person.Actor;
import org.tasket.person.MailAddresses;
import org.tasket.platform.Boundary;
import org.tasket.platform.InvalidInput;
import org.tasket.platform.Stale;

/** A person's own mail: how they want it, and whether it reaches them. Nobody sees another's. */
@Boundary
public class OwnMail {

  @Inject MailAddresses addresses;
  @Inject RefusedAddresses refused;
  @Inject HabitRows habits;
  @Inject MailSessions sessions;

  /** How the caller wants their mail. */
  public HabitView habit(Actor actor) {
    return habits.of(actor.person());
  }

  /**
   * Changes that.
   *
   * @param version the one that the caller has seen
   * @throws InvalidInput naming every field that is wrong
   * @throws Stale where it is another by now
   */
  public HabitView choose(Actor actor, long version, SetHabit command) {
    return habits.change(actor.person(), version, command);
  }

  /** Whether the house sends mail at all. */
  public boolean isSent() {
    return sessions.name().isPresent();
  }

  /**
   * Whether the mail server takes nothing for the address that the directory has of the caller.
   * Then nothing is sent there, until the directory has another.
   */
  public Optional<Refusal> refusal(Actor actor) {
    return addresses.of(actor.person()).flatMap(refused::of);
  }
}
