package org.tasket.web.address;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tasket.address.PrivateAddresses;
import org.tasket.platform.NotFound;
import org.tasket.platform.Secret;
import org.tasket.platform.TooMany;
import org.tasket.web.signin.SecretPace;

/**
 * {@code /SECRET.ending}: something of a person's for a program that cannot sign in. What opens
 * nothing, never did or does no more, is answered alike, without a word. No session begins.
 */
public abstract class SecretServlet extends HttpServlet {

  private static final long serialVersionUID = 1;
  private static final Pattern PATH = Pattern.compile("/(" + Secret.FORM + ")\\.([a-z]+)");
  private static final int TOO_MANY = 429;

  @Inject transient PrivateAddresses addresses;
  @Inject transient SecretPace pace;

  /**
   * What is read.
   *
   * @param state the same for as long as it says the same
   */
  public record Document(String mediaType, String fileName, String text, String state) {}

  /**
   * What a secret opens.
   *
   * @throws NotFound where it opens nothing, or not with this ending
   */
  protected abstract Document open(Secret secret, String ending);

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<Matcher> path =
        Optional.ofNullable(request.getPathInfo()).map(PATH::matcher).filter(Matcher::matches);
    if (path.isEmpty()) {
      response.setStatus(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    Secret secret = Secret.shown(path.get().group(1));
    try {
      if (!addresses.isKnown(secret)) {
        pace.guessed(request);
        throw new NotFound("path");
      }
      pace.read(secret.hash());
      answer(request, response, open(secret, path.get().group(2)));
    } catch (NotFound nothing) {
      response.setStatus(HttpServletResponse.SC_NOT_FOUND);
    } catch (TooMany tooSoon) {
      response.setHeader("Retry-After", String.valueOf(tooSoon.retryAfter()));
      response.setStatus(TOO_MANY);
    }
  }

  /** Weakly the same: the times at which it was put together differ. */
  private static void answer(
      HttpServletRequest request, HttpServletResponse response, Document document)
      throws IOException {
    String tag = "W/\"" + document.state() + "\"";
    response.setHeader("ETag", tag);
    if (isKnown(request, tag)) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    response.setContentType(document.mediaType());
    response.setCharacterEncoding("UTF-8");
    response.setHeader("Content-Disposition", "inline; filename=\"" + document.fileName() + "\"");
    response.getWriter().write(document.text());
  }

  private static boolean isKnown(HttpServletRequest request, String tag) {
    return Optional.ofNullable(request.getHeader("If-None-Match"))
        .filter(known -> known.contains(tag))
        .isPresent();
  }
}
