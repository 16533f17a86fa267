package org.tasket.intranet.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.eclipse.microprofile.config.ConfigProvider;
import org.tasket.intranet.portal.directory.DirectorySettings;
import org.tasket.intranet.portal.setting.Settings;
import org.tasket.intranet.portal.token.TokenSettings;

/** What the portal's classes are given: the clock, and settings from MicroProfile Config. */
@ApplicationScoped
class Beans {

  @Produces
  @Singleton
  @SuppressForbidden
  Clock clock() {
    return Clock.systemUTC();
  }

  @Produces
  @Singleton
  DirectorySettings directory() {
    return DirectorySettings.from(configured());
  }

  @Produces
  @Singleton
  TokenSettings token() {
    return TokenSettings.from(configured());
  }

  @Produces
  @Singleton
  PortalSettings portal() {
    return PortalSettings.from(configured());
  }

  private static Settings configured() {
    var config = ConfigProvider.getConfig();
    return new Settings(name -> config.getOptionalValue(name, String.class));
  }
}
