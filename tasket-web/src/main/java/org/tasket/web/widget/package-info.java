/** The custom elements that a page of any kind shows Tasket with. */
package org.tasket.web.widget;
