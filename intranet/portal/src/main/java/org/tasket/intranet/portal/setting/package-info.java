/**
 * Reads the portal's settings. Invariant: a setting that is missing or wrong stops the start with
 * one line that names it.
 */
package org.tasket.intranet.portal.setting;
