package org.tasket.calendar;

/** Who invites, or is invited: a name, and an address of mail. */
public record Party(String name, String mail) {}
