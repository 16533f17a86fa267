/** Tasket inside the intranet's portal, as people meet it there. */
package org.tasket.intranet.acceptance.portal;
