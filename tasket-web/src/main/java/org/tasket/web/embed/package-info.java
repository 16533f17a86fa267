/**
 * What other systems show of an address of Tasket: a preview that tells strangers nothing, not even
 * whether there is anything at the address.
 */
package org.tasket.web.embed;
