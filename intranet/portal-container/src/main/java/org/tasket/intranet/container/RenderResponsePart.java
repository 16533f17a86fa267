package org.tasket.intranet.container;

/** Part of {@code RenderResponse}: a fragment of HTML for the window. */
final class RenderResponsePart extends MimeResponsePart {

  private String title = "";

  RenderResponsePart(PortletWindow window, PortletApplication application) {
    super(window, application);
  }

  String title() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }
}
