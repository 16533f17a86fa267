package org.tasket.skill;

import java.util.UUID;

/**
 * A coordinator said which skill a word means.
 *
 * @param word as words are compared
 */
public record WordMeant(String word, UUID skill) {}
