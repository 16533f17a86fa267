package org.tasket.web.signin;

/** A login name that something we trust has proven already: we only look the person up. */
record Badge(String login, Evidence evidence) {}
