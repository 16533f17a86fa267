/**
 * The demo: one command starts a sample directory, an embedded database and Payara Micro with
 * Tasket and the stand-in intranet, and fills the boards with believable work.
 *
 * <p>Invariants: everything listens on the loopback address only; everything written lies in the
 * data directory; whatever ends the launcher ends the server too; what cannot work is said in one
 * plain line and the launcher ends with 1. The directory is the same at every start ({@code
 * sample-organisation.ldif}), the database is kept. Sample taskets come in through Tasket's REST
 * API, each by the hand of the person it belongs to, once per data directory.
 */
package org.tasket.intranet.demo;
