/**
 * A small portlet container for the stand-in portal: enough of Jakarta Portlet 4.0 for portlets
 * that show themselves in modes and window states, act, keep preferences, tell each other of
 * events, share parameters and serve resources, and no more.
 *
 * <p>It lies in the server's shared libraries, in one jar with the portlet API (the README of this
 * module tells how), so that it sees every application that the server starts. {@link
 * org.tasket.intranet.container.PortletStartup} makes one servlet of each portlet class it finds;
 * the portal reaches it through {@link org.tasket.intranet.container.PortletDispatch}, across
 * contexts.
 *
 * <p>Invariants: a portlet's servlet has no address, so that nothing but a dispatch reaches it;
 * what a portlet asks for and this container does not offer is refused with a sentence that names
 * it ({@link org.tasket.intranet.container.Partial}); a portlet never gets hold of the portal's own
 * response; what two windows of a page do not share by the standard, they do not share.
 */
package org.tasket.intranet.container;
