package org.tasket.person;

/** Somebody who has proven who they are otherwise than by their login name, and what that is. */
public record Proven(Actor actor, String login) {}
