/**
 * How fast people take seats and see boards, measured on the real server and database. No part of
 * {@code mvn verify}: run by {@code mvn -Pbenchmark}; what it shows is kept in {@code
 * docs/benchmarks.md}. What holds however fast the machine is, is a test here as anywhere.
 */
package org.tasket.intranet.acceptance.benchmark;
