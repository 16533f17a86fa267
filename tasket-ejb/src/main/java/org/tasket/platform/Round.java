package org.tasket.platform;

/**
 * What a round of a job came to.
 *
 * @param done to how many objects it did its work
 * @param setbacks to how many it could not
 */
public record Round(int done, int setbacks) {}
