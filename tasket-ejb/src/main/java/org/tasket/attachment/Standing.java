package org.tasket.attachment;

/**
 * What somebody who sees an object is to it.
 *
 * @param keeper whose it is: on the owner's side of a tasket, the author of a question or an
 *     answer, the helper of a claim
 * @param tidier a manager of the board, who may take away what others put on it
 * @param open whether the object takes changes now
 */
record Standing(boolean keeper, boolean tidier, boolean open) {}
