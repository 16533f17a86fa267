package org.tasket.portlet.platform;

import jakarta.portlet.annotations.EventDefinition;
import jakarta.portlet.annotations.PortletApplication;
import jakarta.portlet.annotations.PortletQName;
import jakarta.portlet.annotations.PublicRenderParameterDefinition;

/** What the portlets of this application have in common with each other and with their pages. */
@PortletApplication(
    defaultNamespaceURI = PageBoard.NAMESPACE,
    publicParams =
        @PublicRenderParameterDefinition(
            identifier = PageBoard.NAME,
            qname = @PortletQName(namespaceURI = PageBoard.NAMESPACE, localPart = PageBoard.NAME)),
    events =
        @EventDefinition(
            qname = @PortletQName(namespaceURI = PageBoard.NAMESPACE, localPart = PageBoard.NAME),
            payloadType = String.class))
final class TasketPortlets {

  private TasketPortlets() {}
}
