package org.tasket.directory;

import java.util.Optional;
import java.util.UUID;

/**
 * Somebody whom the directory has found by name: enough to be chosen, not to be entered.
 *
 * @param key the directory's own immutable id of the entry
 * @param unit the code ({@code ou}) of the person's unit
 */
public record DirectoryName(UUID key, String login, String name, Optional<String> unit) {}
