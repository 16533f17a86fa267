package org.tasket.howto;

import java.util.UUID;

/** From which answer, about which tasket, a page grew. */
public record Origin(UUID tasket, UUID answer) {}
