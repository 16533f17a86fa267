/**
 * What every page has: its address, its language, its words, how times and minutes are said, and
 * how a refusal is told. Invariants: people see the addresses of {@link
 * org.tasket.web.page.Addresses} and no others; a page speaks Finnish, Swedish or English, each
 * completely; what somebody typed is still there after a refusal.
 */
package org.tasket.web.page;
