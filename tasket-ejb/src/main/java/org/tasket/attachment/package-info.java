/**
 * Files and links on taskets, on questions and answers, and on claims, where they go with the
 * delivery. Invariants: who sees the object sees them, nobody else; who may change the object adds
 * and removes them; on a moderated board's tasket that is an edit. A file is what its content is,
 * whatever its name says, and only of a kind that is allowed; pictures come without what cameras
 * write into them; archives are looked through within bounds. Content is kept in the database or in
 * a folder under the file's id, never under its name. All files together never take more room than
 * they may, nor those of one person. Nothing is deleted by people: what is removed keeps its row,
 * unseen, and loses its content and name after a while.
 */
package org.tasket.attachment;
