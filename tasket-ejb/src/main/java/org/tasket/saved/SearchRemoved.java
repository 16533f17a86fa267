package org.tasket.saved;

import java.util.UUID;
import org.tasket.person.Actor;

/** Somebody removed a search of theirs. It is told to what goes with it, and is not kept. */
public record SearchRemoved(UUID search, Actor by) {}
