/** The API of the feature of the same name. */
package org.tasket.rest.webhook;
