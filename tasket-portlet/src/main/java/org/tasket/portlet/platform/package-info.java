/**
 * What all portlets of Tasket stand on. Invariants: portlets use no more of the portlet API than
 * every container has, so no portlet.xml, no tag library, no method annotations, no portlet scopes
 * nor injection; each phase runs in an active request context; whoever the portal names is who
 * acts; every value in the markup is escaped.
 */
package org.tasket.portlet.platform;
