/** Files and links over REST. */
package org.tasket.rest.attachment;
