package org.tasket.intranet.demo;

import com.unboundid.ldap.listener.Base64PasswordEncoderOutputFormatter;
import com.unboundid.ldap.listener.InMemoryPasswordEncoder;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.Modification;
import com.unboundid.ldap.sdk.ReadOnlyEntry;
import com.unboundid.ldap.sdk.ResultCode;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.List;

/**
 * Reads passwords as OpenLDAP keeps them: {@code {SSHA}} and, in Base64, the digest of password and
 * salt followed by the salt. The SDK has such an encoder, but with one digest for all threads,
 * while its server lets people sign in side by side; then right passwords are refused now and then.
 */
final class SaltedSha extends InMemoryPasswordEncoder {

  private static final int DIGEST_BYTES = 20;

  SaltedSha() {
    super("{SSHA}", Base64PasswordEncoderOutputFormatter.getInstance());
  }

  @Override
  protected boolean passwordMatches(byte[] clear, byte[] stored, ReadOnlyEntry user) {
    MessageDigest digest = sha1();
    digest.update(clear);
    digest.update(stored, DIGEST_BYTES, stored.length - DIGEST_BYTES);
    return MessageDigest.isEqual(digest.digest(), Arrays.copyOf(stored, DIGEST_BYTES));
  }

  @Override
  protected void ensurePreEncodedPasswordAppearsValid(
      byte[] stored, ReadOnlyEntry user, List<Modification> changes) throws LDAPException {
    if (stored.length <= DIGEST_BYTES) {
      throw new LDAPException(ResultCode.PARAM_ERROR, "no salt in the password of " + user.getDN());
    }
  }

  @Override
  protected byte[] encodePassword(byte[] clear, ReadOnlyEntry user, List<Modification> changes)
      throws LDAPException {
    throw new LDAPException(ResultCode.UNWILLING_TO_PERFORM, "passwords are not changed here");
  }

  @Override
  protected byte[] extractClearPassword(byte[] stored, ReadOnlyEntry user) throws LDAPException {
    throw new LDAPException(ResultCode.NOT_SUPPORTED, "a digest cannot be turned back");
  }

  @Override
  public void toString(StringBuilder text) {
    text.append("{SSHA}");
  }

  private static MessageDigest sha1() {
    try {
      return MessageDigest.getInstance("SHA-1");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-1", e);
    }
  }
}
