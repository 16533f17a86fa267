/**
 * The house that Tasket moves into: a real application server, database and directory, and a
 * browser to look at it with. Each is started once for all tests, on free ports of the loopback
 * address, from what Maven unpacked or Debian installed, and writes below {@code target} only. What
 * the machine lacks fails the test that needs it and names the package to install.
 */
package org.tasket.intranet.acceptance.house;
