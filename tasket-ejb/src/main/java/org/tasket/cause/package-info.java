/**
 * Causes: what volunteering is for. One short list, with words in three languages, from which
 * people choose. Invariant: a code stays, for people's choices are kept by it.
 */
package org.tasket.cause;
