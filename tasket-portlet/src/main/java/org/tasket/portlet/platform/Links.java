package org.tasket.portlet.platform;

import jakarta.portlet.ActionURL;
import jakarta.portlet.MimeResponse;
import jakarta.portlet.PortletMode;
import jakarta.portlet.PortletModeException;
import jakarta.portlet.RenderURL;
import java.util.Map;

/** Addresses that lead back to the window that a portlet is shown in. */
public final class Links {

  private Links() {}

  /** Where to post to, with what the form itself does not say. */
  public static String toAct(MimeResponse response, Map<String, String> parameters) {
    ActionURL address = response.createActionURL();
    parameters.forEach(address.getActionParameters()::setValue);
    return address.toString();
  }

  /** The same window shown otherwise. */
  public static String toShow(MimeResponse response, Map<String, String> parameters) {
    RenderURL address = response.createRenderURL();
    parameters.forEach(address.getRenderParameters()::setValue);
    return address.toString();
  }

  /** The page about no board more than another. */
  public static String toLeaveBoard(MimeResponse response) {
    RenderURL address = response.createRenderURL();
    address.getRenderParameters().removeParameter(PageBoard.NAME);
    return address.toString();
  }

  /** Back from EDIT or HELP. */
  public static String toView(MimeResponse response) {
    RenderURL address = response.createRenderURL();
    try {
      address.setPortletMode(PortletMode.VIEW);
    } catch (PortletModeException everyPortletHasIt) {
      throw new IllegalStateException(everyPortletHasIt);
    }
    return address.toString();
  }
}
