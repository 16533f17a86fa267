package org.tasket.intranet.benchmark;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.tasket.finder.IndexAlone;

/** Tells what Lucene alone takes for the documents of the taskets that there are. */
@WebServlet("/api/v1/index-alone")
public class IndexAloneServlet extends HttpServlet {

  private static final long serialVersionUID = 1;

  @Inject private transient IndexAlone alone;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    IndexAlone.Measured measured = alone.measured();
    response.setContentType("application/json;charset=UTF-8");
    response
        .getWriter()
        .printf(
            Locale.ROOT,
            "{\"documents\":%d,\"perSecond\":%.0f,\"heapOfReader\":%d}",
            measured.documents(),
            measured.perSecond(),
            measured.heapOfReader());
  }
}
