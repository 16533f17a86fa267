package org.tasket.house;

import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.TargetsContainer;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.extension.ExtendWith;

/** On PostgreSQL, which locks and orders in its own way. */
@ExtendWith({PostgresBehind.class, ArquillianExtension.class})
class RacesOnPostgresIT extends Races {

  @Deployment
  @TargetsContainer("postgres")
  static WebArchive house() {
    return houseFor(RacesOnPostgresIT.class, PostgresBehind.class);
  }
}
