/**
 * Finding the right tasket. Invariants: whoever searches finds, counts and is suggested only what
 * they may see, for that is part of the query itself; nobody's score tells what others wrote; the
 * index is made from the database and the change log alone, so that it can be thrown away at any
 * time, and whatever becomes of it, no write fails.
 */
package org.tasket.finder;
