package org.tasket.talk;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import org.tasket.platform.Boundary;

/** Who said something, for what tells them of it. It shows nobody to anybody. */
@Boundary
public class Authors {

  @Inject EntityManager db;

  /** Who asked or answered. */
  public Optional<UUID> of(UUID remark) {
    return Optional.ofNullable(db.find(Remark.class, remark)).map(Remark::author);
  }

  /** Who asked the question to which this is an answer. */
  public Optional<UUID> ofQuestionTo(UUID answer) {
    return db.createQuery(
            "select q.author from Remark a, Remark q where a.id = :answer and q.id = a.question",
            UUID.class)
        .setParameter("answer", answer)
        .getResultStream()
        .findFirst();
  }
}
