package org.tasket.platform;

/** The tables are up to date; told once per start, in no transaction. */
public record DatabaseReady() {}
