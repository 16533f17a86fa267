package org.tasket.follow;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.tasket.platform.Ids;

/** A board of which somebody wants to hear what opens. */
@Entity
@Table(name = "tasket_followed_board")
@SuppressWarnings("UnusedVariable") // asked by queries only
class FollowedBoard {

  @Id private UUID id;

  @Column(name = "person_id")
  private UUID person;

  @Column(name = "board_id")
  private UUID board;

  @Column(name = "followed_at")
  private Instant followedAt;

  protected FollowedBoard() {}

  static FollowedBoard of(UUID person, UUID board, Instant now) {
    FollowedBoard followed = new FollowedBoard();
    followed.id = Ids.next();
    followed.person = person;
    followed.board = board;
    followed.followedAt = now;
    return followed;
  }
}
