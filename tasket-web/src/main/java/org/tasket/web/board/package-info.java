/** The pages of boards: all of them, and one with its open taskets. */
package org.tasket.web.board;
