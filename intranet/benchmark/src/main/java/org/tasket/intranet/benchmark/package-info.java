/**
 * A door to the core for measuring it: no session, no HTTP and no JSON stands between the crowd and
 * the boundary. Never deployed but by the benchmark; see {@code docs/benchmarks.md}.
 */
package org.tasket.intranet.benchmark;
