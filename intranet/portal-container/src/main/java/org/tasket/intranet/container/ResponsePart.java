package org.tasket.intranet.container;

/** Part of {@code PortletResponse}. */
abstract class ResponsePart {

  private final PortletWindow window;
  private final PortletApplication application;

  ResponsePart(PortletWindow window, PortletApplication application) {
    this.window = window;
    this.application = application;
  }

  final PortletWindow window() {
    return window;
  }

  final PortletApplication application() {
    return application;
  }

  public final String getNamespace() {
    return window.namespace();
  }

  /** Sessions live in cookies here, so that an address stays as it is. */
  public final String encodeURL(String address) {
    return address;
  }
}
