package org.tasket.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tasket.platform.Reason;

/**
 * What was said to helpers with what became of their claims, for a feature that tells them of it,
 * in its transactions. It asks nobody who reads.
 */
@ApplicationScoped
public class ClaimWords {

  /** In which a claim keeps the reason for which it was returned. */
  private static final Set<ClaimState> RETURNED =
      EnumSet.of(ClaimState.RETURNED, ClaimState.LAPSED, ClaimState.CANCELLED);

  @Inject EntityManager db;

  /** By claim; in one query for all. */
  public Map<UUID, Said> of(Collection<UUID> claims) {
    return claims.isEmpty()
        ? Map.of()
        : db.createQuery("select c from Claim c where c.id in :claims", Claim.class)
            .setParameter("claims", claims)
            .getResultStream()
            .collect(Collectors.toMap(Claim::id, ClaimWords::of));
  }

  private static Said of(Claim claim) {
    return new Said(
        claim.state(),
        claim.deliveredAt(),
        claim.reason(),
        claim.thanks(),
        claim.objection().flatMap(Objection::settlement).flatMap(Objection.Settlement::why));
  }

  /**
   * What a claim keeps of what was said; of several reasons the last.
   *
   * @param settled why an objection was settled as it was
   */
  public record Said(
      ClaimState state,
      Optional<Instant> deliveredAt,
      Optional<Reason> reason,
      Optional<String> thanks,
      Optional<Reason> settled) {

    /** Why the helper was declined. */
    public Optional<Reason> declined() {
      return reason.filter(why -> state == ClaimState.DECLINED);
    }

    /** What was missing at a time, as long as nothing was delivered or said since. */
    public Optional<Reason> missing(Instant then) {
      return reason
          .filter(why -> RETURNED.contains(state))
          .filter(why -> deliveredAt.filter(last -> !last.isAfter(then)).isPresent());
    }
  }
}
