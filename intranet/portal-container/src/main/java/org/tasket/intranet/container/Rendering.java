package org.tasket.intranet.container;

import java.util.Map;

/**
 * A portlet as it showed itself.
 *
 * @param title plain text, not escaped; empty where the portlet gave none
 * @param markup the portlet's HTML fragment, as it wrote it
 * @param head elements for the head of the page, each under a name that tells it from others
 */
public record Rendering(String title, String markup, Map<String, String> head) {}
