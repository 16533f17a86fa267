/**
 * A small portlet container for the stand-in portal: enough of Jakarta Portlet 4.0 to run portlets
 * that render, take actions and read preferences, and no more.
 *
 * <p>It lies in the server's shared libraries, in one jar with the portlet API (the README of this
 * module tells how), so that it sees every application that the server starts. {@link
 * org.tasket.intranet.container.PortletStartup} makes one servlet of each portlet class it finds;
 * the portal reaches it through {@link org.tasket.intranet.container.PortletDispatch}, across
 * contexts.
 *
 * <p>Invariants: a portlet's servlet has no address, so that nothing but a dispatch reaches it;
 * what a portlet asks for and this container does not offer is refused with a sentence that names
 * it ({@link org.tasket.intranet.container.Partial}); nothing a portlet does can change the
 * portal's own response.
 */
package org.tasket.intranet.container;
