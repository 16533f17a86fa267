package org.tasket.platform;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Here is the one place for what config/forbidden bans everywhere else. */
@Retention(RetentionPolicy.CLASS)
@interface SuppressForbidden {}
