package org.tasket.calendar;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/**
 * A private calendar address as its owner sees it.
 *
 * @param address itself, told in the moment in which it is made and never again
 */
public record CalendarAddressView(long version, Instant madeAt, Optional<URI> address) {}
