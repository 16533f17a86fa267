/** Questions about taskets, and answers, over REST. */
package org.tasket.rest.talk;
