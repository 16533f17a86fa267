package org.tasket.tasket;

import java.time.Instant;
import java.util.Optional;

/**
 * Something of a tasket that has its time: one of its sessions begins or, where none is named, it
 * takes helpers no longer.
 */
public record CalendarEntry(Instant at, Optional<SessionView> session, TasketView tasket) {}
