/**
 * What all portlets of Tasket stand on. Invariants: portlets use no more of the portlet API than
 * every container has, so no portlet.xml, no tag library, no portlet scopes nor injection, and no
 * annotation on a method but one that declares what {@code processEvent} takes; each phase that
 * asks the core runs in an active request context; whoever the portal names is who acts; every
 * value in the markup is escaped; every id begins with the window's namespace.
 */
package org.tasket.portlet.platform;
