package org.tasket.mail;

import jakarta.inject.Inject;
import java.util.Optional;
import org.tasket.person.Actor;
import org.tasket.person.MailAddresses;
import org.tasket.platform.Boundary;

/** What a person is to know of mail to themselves. */
@Boundary
public class OwnMail {

  @Inject MailAddresses addresses;
  @Inject RefusedAddresses refused;

  /**
   * Whether the mail server takes nothing for the address that the directory has of the caller.
   * Then nothing is sent there, until the directory has another.
   */
  public Optional<Refusal> refusal(Actor actor) {
    return addresses.of(actor.person()).flatMap(refused::of);
  }
}
