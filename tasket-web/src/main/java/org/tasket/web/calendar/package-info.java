/**
 * The page of the feature of the same name, and the calendar itself for those who cannot sign in.
 */
package org.tasket.web.calendar;
