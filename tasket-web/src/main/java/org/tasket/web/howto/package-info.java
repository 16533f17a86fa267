/** The pages on which boards' own pages are read, found, written and set in order. */
package org.tasket.web.howto;
