package org.tasket.intranet.container;

/**
 * A portlet as it showed itself.
 *
 * @param title plain text, not escaped; empty where the portlet gave none
 * @param markup the portlet's HTML fragment, as it wrote it
 */
public record Rendering(String title, String markup) {}
