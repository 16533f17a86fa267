package org.tasket.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The API, version 1. */
@ApplicationScoped
@ApplicationPath("/api/v1")
public class RestApplication extends Application {}
