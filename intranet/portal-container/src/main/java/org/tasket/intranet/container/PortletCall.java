package org.tasket.intranet.container;

import jakarta.portlet.Portlet;
import jakarta.portlet.PortletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * What the portal wants of a portlet in one dispatch; keeps the portlet's answer for the portal.
 */
sealed interface PortletCall permits RenderCall, ActionCall, EventCall, ResourceCall {

  /** The request attribute by which a call travels into the portlet's application. */
  String ATTRIBUTE = PortletCall.class.getName();

  void runOn(
      Portlet portlet,
      PortletApplication application,
      HttpServletRequest request,
      HttpServletResponse response)
      throws PortletException, IOException;
}
