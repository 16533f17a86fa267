package org.tasket.platform;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Stereotype;
import jakarta.transaction.Transactional;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * The class through which every way in reaches a feature: one transaction per call, and a conflict
 * that only the database notices is told as a {@link TasketException}, never as a vendor's error.
 */
@ApplicationScoped
@Transactional
@ConflictsTold
@Stereotype
@Target(TYPE)
@Retention(RUNTIME)
public @interface Boundary {}
