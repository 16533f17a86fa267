package org.tasket.intranet.acceptance.benchmark;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.tasket.intranet.acceptance.house.House;

/** The product with one address more, {@link #CONSTANT}, which tells always the same. */
final class MeasuredEar {

  static final String CONSTANT = "/constant";
  private static final String SERVLET =
      "WEB-INF/classes/org/tasket/intranet/benchmark/ConstantServlet.class";

  private MeasuredEar() {}

  /** A copy of the product, under its own name in a directory of its own. */
  static Path made() {
    try {
      Path ear = Files.createTempDirectory("measured").resolve("tasket.ear");
      try (ZipInputStream from = new ZipInputStream(Files.newInputStream(House.ear()));
          ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(ear))) {
        copy(from, to);
      }
      return ear;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void copy(ZipInputStream from, ZipOutputStream to) throws IOException {
    for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
      to.putNextEntry(new ZipEntry(entry.getName()));
      if (entry.getName().equals("tasket-web.war")) {
        to.write(withServlet(from.readAllBytes()));
      } else {
        from.transferTo(to);
      }
    }
  }

  private static byte[] withServlet(byte[] war) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(war));
        ZipOutputStream to = new ZipOutputStream(bytes)) {
      copy(from, to);
      to.putNextEntry(new ZipEntry(SERVLET));
      addServlet(to);
    }
    return bytes.toByteArray();
  }

  private static void addServlet(OutputStream to) throws IOException {
    try (ZipFile benchmark = new ZipFile(House.benchmark().toFile());
        InputStream servlet = benchmark.getInputStream(benchmark.getEntry(SERVLET))) {
      servlet.transferTo(to);
    }
  }
}
