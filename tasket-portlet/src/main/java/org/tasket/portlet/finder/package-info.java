/** What suits the reader's time, and why, on a page of the intranet. */
package org.tasket.portlet.finder;
