package org.tasket.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.tasket.platform.Setting;
import org.tasket.platform.Settings;

/** Whom to write to when something does not work for somebody. */
@Named
@RequestScoped
public class Contact {

  @Inject Settings settings;

  /** A mail address; empty where no administrator has set one. */
  public String getAddress() {
    return settings.optional(Setting.CONTACT).orElse("");
  }
}
