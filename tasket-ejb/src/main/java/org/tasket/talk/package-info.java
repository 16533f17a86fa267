/**
 * Questions about a tasket, and answers. Invariants: who sees the tasket sees its talk and may take
 * part while its board is at work; a text is changed by who wrote it only, and seen to be changed;
 * nothing is deleted: what its author withdrew, or a manager hid with a reason, keeps its place and
 * shows no text.
 */
package org.tasket.talk;
