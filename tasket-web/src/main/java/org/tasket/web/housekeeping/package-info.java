/** The pages on which managers and coordinators keep house. */
package org.tasket.web.housekeeping;
