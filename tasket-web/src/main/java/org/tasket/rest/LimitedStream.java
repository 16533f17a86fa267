package org.tasket.rest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Supplier;

/** A stream that ends with a refusal where it brings more than it may. */
final class LimitedStream extends FilterInputStream {

  private final Supplier<? extends RuntimeException> refusal;
  private long left;

  LimitedStream(InputStream in, long most, Supplier<? extends RuntimeException> refusal) {
    super(in);
    this.left = most;
    this.refusal = refusal;
  }

  @Override
  public int read() throws IOException {
    int read = super.read();
    count(read < 0 ? 0 : 1);
    return read;
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    int read = super.read(into, from, length);
    count(Math.max(read, 0));
    return read;
  }

  @Override
  public long skip(long wanted) throws IOException {
    long skipped = super.skip(wanted);
    count(skipped);
    return skipped;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  private void count(long bytes) {
    left -= bytes;
    if (left < 0) {
      throw refusal.get();
    }
  }
}
