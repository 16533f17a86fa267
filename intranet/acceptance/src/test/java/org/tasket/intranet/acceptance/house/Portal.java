package org.tasket.intranet.acceptance.house;

import static java.util.Map.entry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A portal in the house, with Tasket beside it on one server: the page that people have open
 * anyway. It signs people in over the house's directory, and Tasket believes the tokens that it
 * hands them. It has a server of its own, since a server that has once had a portlet container is
 * no longer as it came.
 */
public final class Portal implements AutoCloseable {

  private static final String ISSUER = "intranet";
  private static final String AUDIENCE = "tasket";
  private static final String COOKIE = "intranet_token";

  /** A mail that was sent: all that a page about mails can show. */
  public static final String MAIL = "20261130-1.eml";

  private static final String SENT =
      """
      From: Tasket <tasket@example.org>
      To: Vikarie <en.vikarie@example.org>
      Subject: En plats
      MIME-Version: 1.0
      Content-Type: multipart/alternative; boundary=next

      --next
      Content-Type: text/plain; charset=UTF-8

      Platsen är din till den 7 december. https://intranet.example.org/tasket/taskets/an-address-that-is-very-long
      --next
      Content-Type: text/html; charset=UTF-8

      <p>Platsen är din.</p>
      --next
      Content-Type: text/calendar; charset=UTF-8

      BEGIN:VCALENDAR
      END:VCALENDAR
      --next--
      """;

  private final PayaraServer server;

  /** Starts the server and deploys to it, in the order that the container's README asks for. */
  public Portal(House house) {
    Path data = Machine.emptyDirectory("portal-data");
    Map<String, String> directory = house.directory().settings();
    server =
        house
            .server("portal")
            .with(settingsOfPortal(directory, data, mails()))
            .with(settingsOfTasket(data))
            .trusting(Path.of(directory.get("tasket.ldap.trust-store")))
            .start();
    server.bind("jdbc/tasket", house.postgres().database("portal"));
    server.addLibrary(Machine.built("acceptance.portal-container"));
    server.deploy(Machine.built("acceptance.portal"));
    server.deploy(House.ear());
  }

  private static Path mails() {
    try {
      Path mails = Machine.emptyDirectory("portal-mails");
      Files.writeString(mails.resolve(MAIL), SENT);
      return mails;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, String> settingsOfTasket(Path data) {
    return Map.of(
        "tasket.auth.mechanisms",
        "jwt,token,basic,form",
        "tasket.auth.sign-in-url",
        "/intranet/sign-in?to=/tasket/",
        "tasket.auth.sign-out-url",
        "/intranet/sign-out",
        "tasket.jwt.issuer",
        ISSUER,
        "tasket.jwt.audience",
        AUDIENCE,
        "tasket.jwt.cookie",
        COOKIE,
        "tasket.jwt.keys",
        data.resolve("jwks.json").toString());
  }

  /** The portal asks the same directory as Tasket; its settings have the same names. */
  private static Map<String, String> settingsOfPortal(
      Map<String, String> directory, Path data, Path mails) {
    Stream<Map.Entry<String, String>> ldap =
        Stream.of("url", "start-tls", "bind-dn", "bind-password", "people-base", "groups-base")
            .map(name -> entry("intranet.ldap." + name, directory.get("tasket.ldap." + name)));
    Stream<Map.Entry<String, String>> own =
        Stream.of(
            entry("intranet.data-dir", data.toString()),
            entry("intranet.jwt.issuer", ISSUER),
            entry("intranet.jwt.audience", AUDIENCE),
            entry("intranet.jwt.cookie", COOKIE),
            entry("intranet.mail-dir", mails.toString()),
            entry("intranet.cookies.secure", "false"));
    return Stream.concat(ldap, own)
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  public PayaraServer server() {
    return server;
  }

  /** The page that is made of portlets. */
  public String home() {
    return server.url() + "/intranet/";
  }

  /** Where other applications send people who signed out there. */
  public String signOut() {
    return home() + "sign-out";
  }

  @Override
  public void close() {
    server.close();
  }
}
