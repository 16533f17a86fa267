/** The pages of the audit: what was done to an object, and what was done by and about oneself. */
package org.tasket.web.audit;
