package org.tasket.intranet.container;

import java.io.ByteArrayOutputStream;
import java.util.Map;

/**
 * What a portlet serves besides its window, for the portal to send.
 *
 * @param type the content's type, with its character set; empty where the portlet named none
 */
public record ServedResource(
    int status, String type, Map<String, String> headers, ByteArrayOutputStream content) {}
