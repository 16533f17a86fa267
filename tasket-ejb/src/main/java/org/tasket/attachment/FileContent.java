package org.tasket.attachment;

import java.io.InputStream;

/**
 * What a file holds, for whoever may see it; whoever asks closes it.
 *
 * @param mediaType of its content, whatever its name says
 */
public record FileContent(String name, String mediaType, long bytes, InputStream content) {}
