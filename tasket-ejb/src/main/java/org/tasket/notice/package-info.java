/**
 * Notices: who hears what happened. Invariants: a notice is written in the transaction of what it
 * tells, so that neither is there without the other; nobody hears of what they did themselves; it
 * holds ids and a kind and nobody's words. What it is about, and what was said with it, is looked
 * up when it is shown, by what its reader may see then. {@link org.tasket.notice.NoticeKind} is the
 * table of who hears what.
 */
package org.tasket.notice;
