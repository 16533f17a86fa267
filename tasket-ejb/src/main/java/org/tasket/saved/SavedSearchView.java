package org.tasket.saved;

import java.time.Instant;
import java.util.UUID;
import org.tasket.finder.FindSort;
import org.tasket.finder.FindTaskets.Narrowing;

/**
 * A saved search as its owner sees it.
 *
 * @param text empty where it has no words
 * @param tell whether its owner hears of what opens and fits it
 */
public record SavedSearchView(
    UUID id,
    long version,
    String name,
    String text,
    Narrowing narrowing,
    FindSort sort,
    Instant savedAt,
    boolean tell) {}
