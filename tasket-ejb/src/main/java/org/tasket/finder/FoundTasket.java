package org.tasket.finder;

import org.tasket.tasket.TasketView;

/**
 * A tasket that was found.
 *
 * @param title where what was typed is marked
 * @param excerpt of the description, likewise; empty where there is none
 */
public record FoundTasket(TasketView tasket, Marked title, Marked excerpt) {}
