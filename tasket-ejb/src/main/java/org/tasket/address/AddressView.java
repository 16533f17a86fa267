package org.tasket.address;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.tasket.platform.Secret;

/**
 * An open address as its owner sees it.
 *
 * @param about of what it is, such as a board
 * @param secret told in the moment in which it is made and never again
 */
public record AddressView(
    UUID id, long version, Purpose purpose, UUID about, Instant madeAt, Optional<Secret> secret) {}
