package org.tasket.tasket;

/**
 * A word for a skill that taskets use and the list does not know.
 *
 * @param label as one of the owners wrote it
 * @param language of one of these taskets
 * @param taskets how many use it
 */
public record UnlistedSkill(String label, String language, int taskets) {}
