package org.tasket.finder;

import java.util.List;

/**
 * A word as some text has it, and what it is compared by.
 *
 * @param stems in the text's language; none where it is a stop word
 * @param plain without accents and doubled letters
 */
record WordForm(List<String> stems, String plain) {}
