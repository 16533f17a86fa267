package org.tasket.intranet.portal;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.tasket.intranet.portal.Placement.Column;
import org.tasket.intranet.portal.setting.Settings;
import org.tasket.intranet.portal.setting.WrongSettingException;

/**
 * How the pages are made up.
 *
 * @param portletsContext the application in which Tasket's portlets live: {@code /tasket-portlet}
 *     from the EAR, {@code /tasket} from the WAR for Payara Micro
 * @param tasketAddress where Tasket's own pages begin
 * @param mails the folder in which the demo keeps mails that were sent; empty where nothing is
 *     shown of them
 * @param preferences the folder in which the portal keeps what people set for their windows
 */
record PortalSettings(
    String portletsContext, String tasketAddress, Optional<Path> mails, Path preferences) {

  static PortalSettings from(Settings settings) {
    return new PortalSettings(
        path(settings, "intranet.portlets.context", "/tasket-portlet"),
        path(settings, "intranet.tasket.address", "/tasket/"),
        settings.find("intranet.mail-dir").map(Path::of),
        Path.of(settings.require("intranet.data-dir"), "preferences"));
  }

  /** The windows of the home page, in the order they are shown. */
  List<Placement> home() {
    return List.of(
        Placement.of("news", "", "house-news"),
        Placement.of("board", portletsContext, "tasket-board")
            .in(Column.WIDE)
            .with("board", "everyone")
            .with("headingLevel", "3"));
  }

  /**
   * The windows of the page about small work: the board of everyone, and beside it one that goes
   * with the page.
   */
  List<Placement> work() {
    return List.of(
        Placement.of("finder", portletsContext, "tasket-finder"),
        Placement.of("mine", portletsContext, "tasket-mine"),
        Placement.of("chosen", portletsContext, "tasket-board").in(Column.WIDE),
        Placement.of("everyone", portletsContext, "tasket-board")
            .in(Column.WIDE)
            .with("board", "everyone"));
  }

  private static String path(Settings settings, String name, String otherwise) {
    var path = settings.text(name, otherwise);
    if (!path.startsWith("/") || Arrays.asList(path.split("/")).contains("..")) {
      throw new WrongSettingException(name, "is no path from the server's root: " + path);
    }
    return path;
  }
}
