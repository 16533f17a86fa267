package org.tasket.web.attachment;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.function.Supplier;
import org.apache.commons.fileupload2.core.FileUploadException;
import org.apache.commons.fileupload2.core.FileUploadSizeException;
import org.tasket.attachment.FileReception;
import org.tasket.person.Actor;
import org.tasket.web.signin.SignedIn;

/**
 * Reads a form with a file for the page that it is sent to, from whoever may send one there, and no
 * further than the file may be large: the container would do so by a limit of its own, which no
 * setting changes. Whoever sends more is led back to the form, which says so.
 */
public class FileFormFilter extends HttpFilter {

  private static final long serialVersionUID = 1;
  private static final String FORM = "multipart/form-data";

  private transient FileReception reception;
  private transient FileDoors doors;
  private transient Supplier<Actor> sender;

  @Inject
  void use(FileReception reception, FileDoors doors, SignedIn signedIn) {
    use(reception, doors, signedIn::actor);
  }

  void use(FileReception reception, FileDoors doors, Supplier<Actor> sender) {
    this.reception = reception;
    this.doors = doors;
    this.sender = sender;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (!isForm(request)) {
      chain.doFilter(request, response);
      return;
    }
    doors.mustLetIn(sender.get(), path(request));
    try (FileForm form = FileForm.of(request, most())) {
      chain.doFilter(form, response);
    } catch (FileUploadSizeException large) {
      response.sendRedirect(request.getRequestURI() + "?heavy=true");
    } catch (FileUploadException noForm) {
      response.sendError(HttpServletResponse.SC_BAD_REQUEST);
    }
  }

  private static String path(HttpServletRequest request) {
    return request.getServletPath() + Objects.requireNonNullElse(request.getPathInfo(), "");
  }

  /** As files may be large, or as large as this use of the filter says. */
  private long most() {
    String megabytes = getInitParameter("megabytes");
    return megabytes == null ? reception.most() : Long.parseLong(megabytes) * 1_000_000;
  }

  private static boolean isForm(HttpServletRequest request) {
    String type = request.getContentType();
    return request.getMethod().equals("POST") && type != null && type.startsWith(FORM);
  }
}
