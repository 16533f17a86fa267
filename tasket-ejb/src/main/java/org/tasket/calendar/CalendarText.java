package org.tasket.calendar;

/**
 * A calendar as text.
 *
 * @param state the same for as long as it says the same
 */
public record CalendarText(String text, String state) {}
