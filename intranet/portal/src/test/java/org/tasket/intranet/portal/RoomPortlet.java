package org.tasket.intranet.portal;

import jakarta.portlet.ActionRequest;
import jakarta.portlet.ActionResponse;
import jakarta.portlet.EventRequest;
import jakarta.portlet.EventResponse;
import jakarta.portlet.GenericPortlet;
import jakarta.portlet.HeaderRequest;
import jakarta.portlet.HeaderResponse;
import jakarta.portlet.PortletException;
import jakarta.portlet.PortletMode;
import jakarta.portlet.RenderRequest;
import jakarta.portlet.RenderResponse;
import jakarta.portlet.ResourceRequest;
import jakarta.portlet.ResourceResponse;
import jakarta.portlet.annotations.EventMethod;
import jakarta.portlet.annotations.LocaleString;
import jakarta.portlet.annotations.PortletConfiguration;
import jakarta.portlet.annotations.PortletQName;
import jakarta.portlet.annotations.Preference;
import jakarta.portlet.annotations.Supports;
import java.io.IOException;
import javax.xml.namespace.QName;

/** A portlet about one room of the house, which goes with the page. It can do all but HELP. */
@PortletConfiguration(
    portletName = "room",
    title = @LocaleString(locale = "en", value = "Room"),
    supports = @Supports(portletModes = {"view", "edit"}),
    prefs = @Preference(name = "colour", values = "white"))
public class RoomPortlet extends GenericPortlet {

  static final String NAMESPACE = "https://example.org/rooms";

  @Override
  public void renderHeaders(HeaderRequest request, HeaderResponse response) throws IOException {
    response.getWriter().write("<link rel=\"stylesheet\" href=\"/room.css\">");
  }

  @Override
  protected void doView(RenderRequest request, RenderResponse response)
      throws PortletException, IOException {
    var room = request.getRenderParameters().getValue("room");
    if ("secret".equals(room)) {
      throw new PortletException("secret of the portlet");
    }
    response
        .getWriter()
        .printf("%s, %s", room, request.getPreferences().getValue("colour", "none"));
  }

  @Override
  protected void doEdit(RenderRequest request, RenderResponse response) throws IOException {
    response.getWriter().write("Which colour?");
  }

  @Override
  public void processAction(ActionRequest request, ActionResponse response)
      throws PortletException, IOException {
    if (request.getPortletMode().equals(PortletMode.EDIT)) {
      var preferences = request.getPreferences();
      preferences.setValue("colour", request.getActionParameters().getValue("colour"));
      preferences.store();
      response.setPortletMode(PortletMode.VIEW);
    } else {
      response.setEvent(
          new QName(NAMESPACE, "room"), request.getActionParameters().getValue("room"));
    }
  }

  @EventMethod(
      portletName = "room",
      processingEvents = @PortletQName(namespaceURI = NAMESPACE, localPart = "room"))
  @Override
  public void processEvent(EventRequest request, EventResponse response) throws PortletException {
    var event = request.getEvent();
    if (event.getValue().equals("locked")) {
      throw new PortletException("The room is locked");
    }
    response.getRenderParameters().setValue("room", (String) event.getValue());
    if (event.getValue().equals("maze")) {
      response.setEvent(event.getQName(), event.getValue());
    }
  }

  @Override
  public void serveResource(ResourceRequest request, ResourceResponse response) throws IOException {
    response.setContentType("text/plain");
    response.setStatus(404);
    response.setProperty("Retry-After", "60");
    response
        .getWriter()
        .write(
            request.getResourceID()
                + ' '
                + request.getResourceParameters().getValue("size")
                + ' '
                + request.getRenderParameters().getValue("room"));
  }
}
