/**
 * Webhooks: what happens on a board is told to programs elsewhere in the house. Invariants: a
 * message is a row of the transaction in which what it tells happened, and goes out afterwards, at
 * least once; it says what happened to which id and nothing that anybody wrote or is called; it
 * goes to receivers that IT has listed, over a connection to the very address that was looked at,
 * and nowhere that an answer points to; a receiver that is away or slow keeps nobody from anything.
 */
package org.tasket.webhook;
