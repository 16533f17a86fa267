/**
 * The tables of {@code docs/permissions.md}, walked from outside: whole over REST, and a sample of
 * all pairs on the pages and in the portlet. The core holds the tables to its policies.
 */
package org.tasket.intranet.acceptance.permission;
