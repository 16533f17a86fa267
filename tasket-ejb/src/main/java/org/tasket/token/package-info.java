/**
 * Personal access tokens: with one a program of somebody's calls the API as them, without their
 * password. Invariants: a token is told once and kept as a hash; it does no more than its scope and
 * its owner's rights as they are then, and nothing once it was revoked, its time is over, or its
 * owner has left; it opens no further doors: no token, and no private address, is made with one.
 */
package org.tasket.token;
