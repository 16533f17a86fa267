package org.tasket.intranet.acceptance.house;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Another application of the intranet, on one server with Tasket: it has the server ask for login
 * and password, greets whoever knows them, and lets them sign out.
 */
public final class IntranetApplication {

  public static final String PATH = "/neighbour/";
  public static final String SIGN_OUT = PATH + "out.jsp";

  private static final Map<String, String> FILES =
      Map.of(
          "index.jsp",
          "Hello, <%= request.getRemoteUser() %>.",
          "out.jsp",
          "<% request.logout(); session.invalidate(); %>Goodbye.",
          "WEB-INF/web.xml",
          """
          <web-app xmlns="https://jakarta.ee/xml/ns/jakartaee" version="6.0">
            <security-constraint>
              <web-resource-collection>
                <web-resource-name>all</web-resource-name>
                <url-pattern>/*</url-pattern>
              </web-resource-collection>
              <auth-constraint><role-name>**</role-name></auth-constraint>
            </security-constraint>
            <login-config>
              <auth-method>BASIC</auth-method>
              <realm-name>intranetRealm</realm-name>
            </login-config>
          </web-app>
          """);

  private IntranetApplication() {}

  /** Packs it into a folder. */
  public static Path in(Path folder) {
    Path war = folder.resolve("neighbour.war");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(war))) {
      for (Map.Entry<String, String> file : FILES.entrySet()) {
        out.putNextEntry(new ZipEntry(file.getKey()));
        out.write(file.getValue().getBytes(UTF_8));
      }
      return war;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
