/** Files and links on pages, and how files come in over HTTP. */
package org.tasket.web.attachment;
