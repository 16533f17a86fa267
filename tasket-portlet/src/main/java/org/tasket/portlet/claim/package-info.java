/**
 * Taking a tasket from its card on a page of the intranet. Invariants: it works without scripts;
 * what can no longer be taken says in place why not; what a card cannot ask, the tasket's own page
 * asks; headings start at the level that the page's editor sets.
 */
package org.tasket.portlet.claim;
