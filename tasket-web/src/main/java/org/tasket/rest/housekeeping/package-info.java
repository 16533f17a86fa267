/** What nobody tends, over REST. */
package org.tasket.rest.housekeeping;
