/**
 * Who did what to which object. Invariants: append only; ids, codes and names of changed fields,
 * never a person's words; a row is written in the transaction of what it tells. Any event of any
 * feature that is {@link org.tasket.audit.Audited} leaves a row.
 */
package org.tasket.audit;
