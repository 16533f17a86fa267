/**
 * What IT needs to keep Tasket running: whether it is up, and why not. MicroProfile Health, Metrics
 * and OpenAPI are touched here only, so that Tasket works where a server lacks them.
 */
package org.tasket.web.ops;
