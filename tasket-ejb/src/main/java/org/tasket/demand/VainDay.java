package org.tasket.demand;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;
import org.tasket.platform.Ids;

/** How many on a day found nothing, on a board or in the house. It is only ever counted up. */
@Entity
@Table(name = "tasket_vain_day")
@SuppressWarnings("UnusedVariable") // asked by queries only
class VainDay {

  /** Stands in the place of a board for all of the house. */
  static final UUID HOUSE = new UUID(0, 0);

  @Id private UUID id;

  @Column(name = "on_day")
  private long day;

  @Column(name = "board_id")
  private UUID board;

  private int searches;

  protected VainDay() {}

  static VainDay of(VainPlace place, int searches) {
    VainDay day = new VainDay();
    day.id = Ids.next();
    day.day = place.day().toEpochDay();
    day.board = board(place.board());
    day.searches = searches;
    return day;
  }

  static UUID board(Optional<UUID> named) {
    return named.orElse(HOUSE);
  }
}
