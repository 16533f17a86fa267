package org.tasket.intranet.portal;

/** Where to go after a sign-in. Only addresses of this server: a link must not lead people away. */
final class LocalAddress {

  private LocalAddress() {}

  static String orElse(String asked, String otherwise) {
    return asked != null && isLocal(asked) ? asked : otherwise;
  }

  /** Browsers take two slashes, also backslashes, as the start of another host's name. */
  private static boolean isLocal(String address) {
    return address.startsWith("/")
        && !address.startsWith("//")
        && address.chars().noneMatch(c -> c == '\\' || c <= ' ' || c == 0x7f);
  }
}
