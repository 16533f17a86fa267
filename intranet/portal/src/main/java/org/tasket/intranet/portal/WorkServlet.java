package org.tasket.intranet.portal;

import jakarta.servlet.annotation.WebServlet;
import java.util.List;

/** The page about small work: all portlets of Tasket together, one of them twice. */
@WebServlet("/work")
public class WorkServlet extends PortletPageServlet {

  private static final long serialVersionUID = 1L;

  @Override
  List<Placement> placements() {
    return settings.work();
  }

  @Override
  String title(Texts texts) {
    return texts.text("work.title");
  }
}
