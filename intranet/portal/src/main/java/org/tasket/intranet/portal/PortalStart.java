package org.tasket.intranet.portal;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import org.tasket.intranet.portal.directory.DirectorySettings;
import org.tasket.intranet.portal.token.SigningKey;
import org.tasket.intranet.portal.token.TokenSettings;

/** Reads every setting and makes the keys when the portal starts, so that a mistake shows then. */
@WebListener
public class PortalStart implements ServletContextListener {

  @Inject DirectorySettings directory;
  @Inject PortalSettings portal;
  @Inject SigningKey key;
  @Inject TokenSettings token;

  @Override
  public void contextInitialized(ServletContextEvent event) {
    var session = event.getServletContext().getSessionCookieConfig();
    session.setSecure(token.secure());
    session.setAttribute("SameSite", "Lax");
    event
        .getServletContext()
        .log(
            "The portal asks "
                + directory.url()
                + " who people are and finds Tasket's portlets at "
                + portal.portletsContext());
  }
}
