/**
 * The API as a program sees it that knows nothing but its contract: one tasket's life, what is
 * refused and how, and many callers at once.
 */
package org.tasket.intranet.acceptance.rest;
