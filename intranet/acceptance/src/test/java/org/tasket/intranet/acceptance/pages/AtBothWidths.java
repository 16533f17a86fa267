package org.tasket.intranet.acceptance.pages;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A journey that is made on a phone and at a desk: the test is given how wide that is. */
@ParameterizedTest
@ValueSource(ints = {320, 1280})
@Target(METHOD)
@Retention(RUNTIME)
@interface AtBothWidths {}
