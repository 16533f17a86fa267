/** The page of the feature of the same name, and what the head of every page says of it. */
package org.tasket.web.notice;
