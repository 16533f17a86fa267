package org.tasket.intranet.acceptance.benchmark;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.tasket.intranet.acceptance.house.House;

/**
 * The product with two addresses more: {@link #CONSTANT} tells always the same, {@link
 * #INDEX_ALONE} what Lucene takes for the documents of all taskets.
 */
final class MeasuredEar {

  static final String CONSTANT = "/constant";
  static final String INDEX_ALONE = "/index-alone";

  private static final String CLASSES = "WEB-INF/classes/";
  private static final List<String> OF_THE_WEB =
      List.of(
          "org/tasket/intranet/benchmark/ConstantServlet.class",
          "org/tasket/intranet/benchmark/IndexAloneServlet.class");
  private static final List<String> OF_THE_CORE =
      List.of("org/tasket/finder/IndexAlone.class", "org/tasket/finder/IndexAlone$Measured.class");

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
        to.write(with(OF_THE_WEB, CLASSES, from.readAllBytes()));
      } else if (entry.getName().equals("tasket-ejb.jar")) {
        to.write(with(OF_THE_CORE, "", from.readAllBytes()));
      } else {
        from.transferTo(to);
      }
    }
  }

  private static byte[] with(List<String> classes, String folder, byte[] archive)
      throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(archive));
        ZipOutputStream to = new ZipOutputStream(bytes)) {
      copy(from, to);
      for (String one : classes) {
        to.putNextEntry(new ZipEntry(folder + one));
        add(one, to);
      }
    }
    return bytes.toByteArray();
  }

  private static void add(String one, OutputStream to) throws IOException {
    try (ZipFile benchmark = new ZipFile(House.benchmark().toFile());
        InputStream made = benchmark.getInputStream(benchmark.getEntry(CLASSES + one))) {
      made.transferTo(to);
    }
  }
}
