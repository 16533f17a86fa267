package org.tasket.web.ops;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** The same answer for the server's own health page. */
@Readiness
@ApplicationScoped
public class TasketReadiness implements HealthCheck {

  @Inject Health health;

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("tasket").status(health.up()).build();
  }
}
