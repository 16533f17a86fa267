/** What is read under a private address, by programs that cannot sign in. */
package org.tasket.web.address;
