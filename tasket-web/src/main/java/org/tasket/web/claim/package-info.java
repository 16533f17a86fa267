/**
 * The pages of a claim: taking a seat, delivering, giving back, and the owner's answer. One job per
 * page; each ends on the tasket's page, which says what was done.
 */
package org.tasket.web.claim;
