/**
 * What somebody keeps an eye on: taskets to find again, and boards of which they want to hear what
 * opens. Invariants: nobody but its owner knows what somebody marked or follows, not the audit
 * either; what somebody may no longer see is in none of their lists; a tasket is told to followers
 * once, when it first opened, and only to those who may see it and take a seat in it at that
 * moment.
 */
package org.tasket.follow;
