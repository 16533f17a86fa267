package org.tasket.person;

import java.util.UUID;

/** Whom an id of ours means in the directory. Public, since JPA makes it. */
public record KnownKey(UUID id, UUID key) {}
