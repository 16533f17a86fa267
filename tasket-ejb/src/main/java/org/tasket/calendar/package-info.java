/**
 * Calendars: what somebody has to keep in mind, as iCalendar (RFC 5545). {@link
 * org.tasket.calendar.CalendarFile} writes the text and knows nothing of Tasket; {@link
 * org.tasket.calendar.CalendarFeed} fills it with what a person has on at the moment of asking.
 * Invariants: an appointment keeps its identity for as long as it is the same one, and its sequence
 * only grows; times are in UTC; no colleague's name and no description leaves the house by a
 * calendar; a private address is known to its owner alone, for only its hash is kept, and it shows
 * nothing that its owner may not see then.
 */
package org.tasket.calendar;
