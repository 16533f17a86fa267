/** The pages of the feature of the same name. */
package org.tasket.web.webhook;
