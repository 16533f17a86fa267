package org.tasket.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.tasket.person.Actor;
import org.tasket.person.Addressee;
import org.tasket.person.MailAddresses;
import org.tasket.person.WayIn;
import org.tasket.platform.Ids;

class OutboxTest {

  private final Map<UUID, Mail> mails = new HashMap<>();
  private final Map<String, String> marked = new HashMap<>();
  private final Addressee aino =
      new Addressee(
          new Actor(Ids.next(), Set.of(), WayIn.JOB), "Aino", "aino@example.org", Locale.ENGLISH);
  private final Outbox outbox = new Outbox();

  @BeforeEach
  @SuppressWarnings("UnnecessaryAssignment") // no container injects here
  void withoutADatabase() {
    outbox.db =
        (EntityManager)
            Proxy.newProxyInstance(
                OutboxTest.class.getClassLoader(),
                new Class<?>[] {EntityManager.class},
                (proxy, method, with) -> mails.get(with[1]));
    outbox.addresses =
        new MailAddresses() {
          @Override
          public Optional<Addressee> of(UUID person) {
            return Optional.of(aino).filter(to -> to.actor().person().equals(person));
          }
        };
    outbox.refused =
        new RefusedAddresses() {
          @Override
          void note(Addressee person, String code) {
            marked.put(person.address(), code);
          }
        };
  }

  /** A report that comes back on a mail. */
  @Nested
  class Bounced {

    private UUID mail(boolean sent) {
      UUID id = Ids.next();
      mails.put(
          id,
          new Mail() {
            @Override
            UUID reader() {
              return aino.actor().person();
            }

            @Override
            boolean isSent() {
              return sent;
            }
          });
      return id;
    }

    @Test
    void marksThePresentAddressOfItsReader() {
      Bounce bounce = new Bounce(mail(true), "Aino@Example.org", "5.1.1");

      assertThat(outbox.bounced(bounce)).isEqualTo(Bounce.Meaning.NO_SUCH_ADDRESS);
      assertThat(marked).containsExactly(Map.entry("aino@example.org", "5.1.1"));
    }

    @Test
    void marksNothingForAnAddressThatIsNotItsReaders() {
      Bounce bounce = new Bounce(mail(true), "vaino@example.org", "5.1.1");

      assertThat(outbox.bounced(bounce)).isEqualTo(Bounce.Meaning.OUTDATED);
      assertThat(marked).isEmpty();
    }

    @Test
    void isForeignWhereNoSuchMailWasSent() {
      Bounce unsent = new Bounce(mail(false), "aino@example.org", "5.1.1");
      Bounce unknown = new Bounce(Ids.next(), "aino@example.org", "5.1.1");

      assertThat(outbox.bounced(unsent)).isEqualTo(Bounce.Meaning.FOREIGN);
      assertThat(outbox.bounced(unknown)).isEqualTo(Bounce.Meaning.FOREIGN);
      assertThat(marked).isEmpty();
    }
  }
}
