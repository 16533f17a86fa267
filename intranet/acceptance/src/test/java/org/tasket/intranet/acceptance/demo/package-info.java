/** The one command of the README, started as a newcomer starts it, in a copy of the sources. */
package org.tasket.intranet.acceptance.demo;
