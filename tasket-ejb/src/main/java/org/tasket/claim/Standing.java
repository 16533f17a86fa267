package org.tasket.claim;

/**
 * What somebody is to a claim; several at once, or nothing.
 *
 * @param helper whose claim it is
 * @param owner whose tasket it is, alone or with others
 * @param manager whose board it is
 * @param supervisor whose report the helper is
 * @param approver who decides where a supervisor has to: the supervisor, or the managers where the
 *     helper has none
 * @param settler who may settle an objection to changed minutes
 */
record Standing(
    boolean helper,
    boolean owner,
    boolean manager,
    boolean supervisor,
    boolean approver,
    boolean settler) {}
