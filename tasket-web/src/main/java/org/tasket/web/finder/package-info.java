/** Finding something to do: for now the open taskets, by the minutes somebody has. */
package org.tasket.web.finder;
