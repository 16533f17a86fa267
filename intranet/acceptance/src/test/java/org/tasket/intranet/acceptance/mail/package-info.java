/** Mail as it reaches a post office, whatever becomes of whoever sends it. */
package org.tasket.intranet.acceptance.mail;
