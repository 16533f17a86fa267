package org.tasket.person;

import java.util.UUID;

/** Somebody whom Tasket knew is in another department; told in the transaction that wrote it. */
public record PersonMoved(UUID person) {}
