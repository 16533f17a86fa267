package org.tasket.tasket;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What pages that stay open are told of a tasket that changed: numbers, no names.
 *
 * @param stage where on its board it stands now; empty where the board shows it no more
 * @param opened when it opened to its audience last, to the millisecond; empty where it never did
 * @param forAll whether all who see the board may hear this; of others, each has to be asked
 */
public record TasketSign(
    UUID tasket,
    UUID board,
    Optional<Stage> stage,
    Optional<Instant> opened,
    int seats,
    int seatsFree,
    boolean forAll) {}
