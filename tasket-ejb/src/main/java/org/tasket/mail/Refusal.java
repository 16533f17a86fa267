package org.tasket.mail;

import java.time.Instant;

/**
 * A mail server takes nothing for somebody's address.
 *
 * @param code what it said, such as {@code 550 5.1.1}
 */
public record Refusal(String code, Instant at) {}
