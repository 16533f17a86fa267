/**
 * The house's one list of skills, in three languages, and which of them people have and want to
 * learn. Invariants: an id stays whatever a skill is called, and one that was merged leads to its
 * heir, which was not; every skill has a name in each language; a heading holds others together and
 * is nobody's; nothing lies under itself; what people have and what they want to learn are two
 * lists, which nobody else reads but whom the person lets.
 */
package org.tasket.skill;
