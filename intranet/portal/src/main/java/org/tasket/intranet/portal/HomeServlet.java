package org.tasket.intranet.portal;

import jakarta.servlet.annotation.WebServlet;
import java.util.List;

/** The home page: news of the house, and a board of small work beside it. */
@WebServlet("")
public class HomeServlet extends PortletPageServlet {

  private static final long serialVersionUID = 1L;

  @Override
  List<Placement> placements() {
    return settings.home();
  }

  @Override
  String title(Texts texts) {
    return texts.text("home.title");
  }
}
