package org.tasket.talk;

/**
 * What somebody who sees the tasket is to a remark about it.
 *
 * @param author who wrote it
 * @param asker who wrote the question to which it is an answer
 * @param owner on the owner's side of the tasket
 * @param manager of the tasket's board
 */
record Standing(boolean author, boolean asker, boolean owner, boolean manager) {}
