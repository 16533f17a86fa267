package org.tasket.finder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.tasket.person.Actor;
import org.tasket.platform.Page;

/** The finder for people of any skills, who compare as many of each order as one likes. */
@ApplicationScoped
public class WholeChoice {

  @Inject Finder finder;

  public Page<Fit> find(Actor actor, Set<UUID> has, Set<UUID> wants, SpendTime wish, int each) {
    return finder.find(actor, new Seeker(List.of(), has, wants, Set.of()), wish, each);
  }
}
