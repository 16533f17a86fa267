package org.tasket.tip;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.tasket.person.PersonView;

/**
 * A tip as whoever was told reads it.
 *
 * @param at when they heard of it
 */
public record TipView(UUID id, PersonView by, Optional<String> line, Instant at) {}
