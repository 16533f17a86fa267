/**
 * Feeds: what opened last on a board, or fits a saved search, as Atom (RFC 4287) and as JSON Feed
 * 1.1, for programs that cannot sign in. Invariants: a feed is read under a private address of its
 * owner's and holds what they may see at that moment, newest first; no colleague's name and no
 * description leaves the house by one, and its own address does not stand in it.
 */
package org.tasket.feed;
