/** Every line of "Sign-in" in the contract, as somebody sees it who has only the network. */
package org.tasket.intranet.acceptance.authentication;
