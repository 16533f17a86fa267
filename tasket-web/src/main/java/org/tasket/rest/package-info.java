/** REST: translates a call, calls one boundary of the core, translates the answer back. */
package org.tasket.rest;
