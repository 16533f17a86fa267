package org.tasket.attachment;

import java.util.UUID;

/** An object that somebody sees, with what they are to it. */
record Held(AttachedTo object, UUID tasket, UUID board, Standing who) {}
