package org.tasket.talk;

import java.util.UUID;
import org.tasket.tasket.SeenTasket;

/**
 * What features above know of a question or an answer that somebody reads.
 *
 * @param own whether they wrote it
 * @param open whether its author may change it now
 */
public record SeenRemark(UUID id, SeenTasket tasket, boolean own, boolean open) {}
