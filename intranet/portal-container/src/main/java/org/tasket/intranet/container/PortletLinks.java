package org.tasket.intranet.container;

import java.util.List;
import java.util.Map;

/** Makes the addresses that lead back to a window; what they look like is the portal's affair. */
public interface PortletLinks {

  /** Where the window is shown with these render parameters. */
  String toRender(Map<String, List<String>> renderParameters);

  /**
   * Where a form of the window is posted to. The portal guards it against forged requests.
   *
   * @param renderParameters what the window is shown with until the action says otherwise
   * @param actionParameters what the action gets besides the fields of the form
   */
  String toAction(
      Map<String, List<String>> renderParameters, Map<String, List<String>> actionParameters);
}
