/** Tasket's own pages in a real browser: in every look and language, and by the keyboard alone. */
package org.tasket.intranet.acceptance.pages;
