/** What suits somebody's spare minutes, over REST. */
package org.tasket.rest.finder;
