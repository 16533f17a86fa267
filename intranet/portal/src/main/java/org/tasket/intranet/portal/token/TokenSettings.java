package org.tasket.intranet.portal.token;

import java.nio.file.Path;
import java.time.Duration;
import org.tasket.intranet.portal.setting.Settings;

/**
 * What tokens say and how they travel.
 *
 * @param keys the folder in which the key pair is kept
 * @param life how long a token is good for; renewed when half of it is over
 * @param secure whether browsers send the cookie over https only
 */
public record TokenSettings(
    Path keys, String issuer, String audience, String cookie, Duration life, boolean secure) {

  public static TokenSettings from(Settings settings) {
    return new TokenSettings(
        Path.of(settings.require("intranet.data-dir")),
        settings.text("intranet.jwt.issuer", "intranet"),
        settings.text("intranet.jwt.audience", "tasket"),
        settings.text("intranet.jwt.cookie", "intranet_token"),
        Duration.ofMinutes(settings.number("intranet.jwt.minutes", 30, 1, 24 * 60)),
        settings.flag("intranet.cookies.secure", true));
  }
}
