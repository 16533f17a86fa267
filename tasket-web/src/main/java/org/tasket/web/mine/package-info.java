/** A person's own things: what they hold, what they own, what was confirmed. Nobody else's. */
package org.tasket.web.mine;
