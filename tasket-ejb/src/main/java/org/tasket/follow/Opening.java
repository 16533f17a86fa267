package org.tasket.follow;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** That a tasket opened for the first time, and whether its board's followers have been told. */
@Entity
@Table(name = "tasket_opening")
@SuppressWarnings("UnusedVariable") // asked by queries only
class Opening {

  @Id
  @Column(name = "tasket_id")
  private UUID tasket;

  @Column(name = "board_id")
  private UUID board;

  @Column(name = "opened_at")
  private Instant openedAt;

  @Column(name = "told_at")
  private Instant toldAt;

  protected Opening() {}

  static Opening of(UUID tasket, UUID board, Instant now) {
    Opening opening = new Opening();
    opening.tasket = tasket;
    opening.board = board;
    opening.openedAt = now;
    return opening;
  }

  UUID board() {
    return board;
  }
}
