/** The pages of a tasket: reading it with all that can be done there, posting, editing, ending. */
package org.tasket.web.tasket;
