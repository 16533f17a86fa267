package org.tasket.finder;

import java.util.UUID;

/** What whoever types may mean: the title of an open tasket that they may see. */
public record Suggestion(String text, UUID tasket) {}
