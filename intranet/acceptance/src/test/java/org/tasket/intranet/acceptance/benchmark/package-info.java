/**
 * How fast people take seats, measured on the real server and database. No part of {@code mvn
 * verify}: run by {@code mvn -Pbenchmark}; what it shows is kept in {@code docs/benchmarks.md}.
 */
package org.tasket.intranet.acceptance.benchmark;
