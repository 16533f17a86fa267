package org.tasket.intranet.benchmark;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.PrintWriter;
import java.util.List;
import org.tasket.claim.Claims;

/**
 * Takes wishes, one a line, and has a crowd of {@code threads} ask the core for them. Answers with
 * the nanoseconds it took, and below with a line for each answer: how often, and which.
 */
@WebServlet("/claims")
public class ClaimsServlet extends HttpServlet {

  private static final long serialVersionUID = 1;

  @Inject transient Claims claims;
  @Resource transient ManagedThreadFactory threads;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    boolean orWait = Boolean.parseBoolean(request.getParameter("wait"));
    int size = Integer.parseInt(request.getParameter("threads"));
    List<Wish> wishes = request.getReader().lines().map(line -> Wish.read(line, orWait)).toList();
    try {
      show(new Crowd(size, threads).ask(wishes, wish -> wish.ask(claims)), response);
    } catch (InterruptedException e) {
      throw (IOException) new InterruptedIOException().initCause(e);
    }
  }

  private static void show(Crowd.Outcome outcome, HttpServletResponse response) throws IOException {
    response.setContentType("text/plain;charset=UTF-8");
    PrintWriter out = response.getWriter();
    out.println(outcome.nanos());
    outcome.answers().forEach((answer, times) -> out.println(times + " " + answer));
  }
}
