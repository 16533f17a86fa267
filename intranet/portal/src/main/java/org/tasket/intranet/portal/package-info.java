/**
 * The stand-in intranet: a portal with its own sign-in, pages made of portlets and a page of pasted
 * widgets. It knows Tasket only as any portal knows a plugin: by the path of its application and
 * the names of its portlets.
 *
 * <p>Invariants: every value on a page goes through {@link org.tasket.intranet.portal.Html}, which
 * escapes it; every change is a POST that carries the visit's secret and comes from this site; a
 * portlet that is away or fails costs its own window and nothing else; how a page stands is in its
 * address, what a person set for a window is in a file of theirs, and neither is in the session.
 */
package org.tasket.intranet.portal;
