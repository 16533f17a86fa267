/** What has to stand beside the index to measure it; put into a copy of the core's own jar. */
package org.tasket.finder;
