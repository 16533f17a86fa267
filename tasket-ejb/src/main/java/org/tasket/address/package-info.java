/**
 * Private addresses: under one a program that cannot sign in reads something of its owner's, such
 * as a calendar or a feed. Invariants: an address is told once and kept as a hash; a person has one
 * open address for the same thing at most, a new one shuts the one before, and what is shut stays
 * so; it opens nothing once its owner has left. What is read under it, the features above say.
 */
package org.tasket.address;
