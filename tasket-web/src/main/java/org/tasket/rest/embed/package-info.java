/** Previews by oEmbed 1.0, open to everybody. */
package org.tasket.rest.embed;
