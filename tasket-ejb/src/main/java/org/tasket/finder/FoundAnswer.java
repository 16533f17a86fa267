package org.tasket.finder;

import org.tasket.howto.KeptAnswer;

/**
 * An answer that was found.
 *
 * @param title where what was typed is marked
 * @param excerpt of the text, likewise
 */
public record FoundAnswer(KeptAnswer answer, Marked title, Marked excerpt) {}
