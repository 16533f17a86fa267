/** What the reader keeps an eye on: on a page of theirs, and on the pages of taskets and boards. */
package org.tasket.web.follow;
