package org.tasket.person;

import java.util.Locale;
import java.util.UUID;

/**
 * A person as others may see one.
 *
 * @param department the name of the person's department in the reader's language, empty where the
 *     directory names none
 */
public record PersonView(UUID id, String name, String department, Locale language) {}
