package org.tasket.intranet.container;

import java.util.List;
import java.util.Map;

/** Makes the addresses that lead back to a window; what they look like is the portal's affair. */
public interface PortletLinks {

  /** Where the window is shown like this. */
  String toRender(WindowView view);

  /**
   * Where a form of the window is posted to. The portal guards it against forged requests.
   *
   * @param view how the window is shown until the action says otherwise
   * @param parameters what the action gets besides the fields of the form
   */
  String toAction(WindowView view, Map<String, List<String>> parameters);

  /**
   * Where the window's portlet serves a resource, with the page standing as it does now.
   *
   * @param id which one; empty where the portlet has only one
   */
  String toResource(String id, Map<String, List<String>> parameters);
}
