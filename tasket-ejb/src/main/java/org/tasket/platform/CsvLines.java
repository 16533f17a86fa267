package org.tasket.platform;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A CSV file from outside (RFC 4180), line by line; the first line names the columns. Its text is
 * UTF-8: a byte order mark is passed over, and what is malformed is refused with an {@link
 * IOException}, or an {@link java.io.UncheckedIOException} further on. Commas stand between the
 * columns, or semicolons. No more of it is kept than the line at hand.
 */
public final class CsvLines implements Iterator<CsvLines.Line>, Closeable {

  private static final int HEADER_MOST = 2_000;
  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .setAllowMissingColumnNames(true)
          .get();

  private final CSVParser parser;
  private final Iterator<CSVRecord> records;
  private long next;

  private CsvLines(CSVParser parser) {
    this.parser = parser;
    this.records = parser.iterator();
    this.next = parser.getCurrentLineNumber() + 1;
  }

  /**
   * Begins to read.
   *
   * @throws IllegalArgumentException where the first line cannot name columns
   */
  public static CsvLines of(InputStream content) throws IOException {
    Reader text = withoutMark(content);
    return new CsvLines(form(text).parse(text));
  }

  private static Reader withoutMark(InputStream content) throws IOException {
    BufferedReader text =
        new BufferedReader(new InputStreamReader(content, StandardCharsets.UTF_8.newDecoder()));
    text.mark(1);
    if (text.read() != BYTE_ORDER_MARK) {
      text.reset();
    }
    return text;
  }

  /** Excel puts semicolons where a country writes its numbers with commas. */
  private static CSVFormat form(Reader text) throws IOException {
    char[] begun = new char[HEADER_MOST];
    text.mark(HEADER_MOST);
    int read = text.read(begun);
    text.reset();
    String header = new String(begun, 0, Math.max(read, 0)).lines().findFirst().orElse("");
    return header.contains(";") && !header.contains(",")
        ? FORMAT.builder().setDelimiter(';').get()
        : FORMAT;
  }

  /** Their names in their order, one that is there twice too. */
  public List<String> columns() {
    return parser.getHeaderNames();
  }

  @Override
  public boolean hasNext() {
    return records.hasNext();
  }

  /** Where a line begins is known only before it is read: it may go on over several. */
  @Override
  public Line next() {
    Line line = new Line(next, records.next());
    next = parser.getCurrentLineNumber() + 1;
    return line;
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }

  /** What one line has, and at which line of the file it begins, from 1. */
  public static final class Line {

    private final long at;
    private final CSVRecord cells;

    private Line(long at, CSVRecord cells) {
      this.at = at;
      this.cells = cells;
    }

    public long at() {
      return at;
    }

    /** Whether it has a cell for each column and no more. */
    public boolean isWhole() {
      return cells.isConsistent();
    }

    /** Whether somebody left a line free between others. */
    public boolean isBlank() {
      return cells.stream().allMatch(String::isBlank);
    }

    /** What stands in a column that is there, in a line that is whole. */
    public String of(String column) {
      return cells.get(column);
    }

    /** The same where the column may be missing or the cell empty. */
    public Optional<String> given(String column) {
      return cells.isMapped(column) ? Texts.given(cells.get(column)) : Optional.empty();
    }
  }
}
