/** Boards' own pages over REST. */
package org.tasket.rest.howto;
