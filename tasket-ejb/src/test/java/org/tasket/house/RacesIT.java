package org.tasket.house;

import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.extension.ExtendWith;

/** On the embedded database. */
@ExtendWith(ArquillianExtension.class)
class RacesIT extends Races {

  @Deployment
  static WebArchive house() {
    return House.shared();
  }
}
