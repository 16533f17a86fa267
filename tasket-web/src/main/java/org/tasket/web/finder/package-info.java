/** Finding something to do: the open taskets by the minutes somebody has, and by words. */
package org.tasket.web.finder;
