package org.tasket.house;

import static java.nio.charset.StandardCharsets.UTF_8;

import fish.payara.micro.PayaraMicro;
import fish.payara.micro.PayaraMicroRuntime;
import jakarta.annotation.Resource;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.File;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/**
 * Carries one house after the other into the server and out again, and leaves nothing of it in the
 * database. A server has no other door for that: Payara Micro is told at its start what it runs.
 */
@WebServlet(Porter.ADDRESS)
public final class Porter extends HttpServlet {

  static final String ADDRESS = "/house";

  /** The name of whatever house is in. */
  static final String HOUSE = "house";

  private static final long serialVersionUID = 1;

  @Resource(lookup = "jdbc/tasket")
  private transient DataSource database;

  /** The body is the path of the archive. */
  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    File archive = new File(new String(request.getInputStream().readAllBytes(), UTF_8));
    if (!server().deploy(HOUSE, HOUSE, archive)) {
      response.sendError(500, "The house does not go in; its log says why");
    }
  }

  @Override
  protected void doDelete(HttpServletRequest request, HttpServletResponse response) {
    server().undeploy(HOUSE);
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("drop all objects");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static PayaraMicroRuntime server() {
    return PayaraMicro.getInstance().getRuntime();
  }
}
