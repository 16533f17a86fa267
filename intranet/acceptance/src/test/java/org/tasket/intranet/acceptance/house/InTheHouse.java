package org.tasket.intranet.acceptance.house;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Tests in the one {@link House}, which opens with the first of them and ends with their virtual
 * machine. They take it, and a {@link Browser}, as a parameter, and leave it as they found it.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(HouseExtension.class)
public @interface InTheHouse {}
