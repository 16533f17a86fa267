/**
 * What a reader has taken and not delivered, and delivering it without leaving the page. Invariant:
 * what was typed is not lost where it cannot be kept.
 */
package org.tasket.portlet.mine;
