package org.tasket.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.MetadataException;
import com.drew.metadata.Tag;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.gif.GifCommentDirectory;
import com.drew.metadata.xmp.XmpDirectory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.StreamSupport;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tasket.platform.InvalidInput;

/** What is left of a picture is read by a program of somebody else's. */
class PictureTest {

  @TempDir Path folder;

  private byte[] copied(FileType type, byte[] picture) throws IOException {
    Path from = Files.write(folder.resolve("from"), picture);
    Path to = folder.resolve("to");
    Picture.copy(type, from, to);
    return Files.readAllBytes(to);
  }

  private static byte[] sample(FileType type) {
    return switch (type) {
      case JPEG -> Samples.jpeg();
      case PNG -> Samples.png();
      case GIF -> Samples.gif();
      default -> Samples.webp();
    };
  }

  private static Metadata read(byte[] picture) throws IOException, ImageProcessingException {
    return ImageMetadataReader.readMetadata(new ByteArrayInputStream(picture));
  }

  private static List<String> tags(Metadata metadata, Class<? extends Directory> directory) {
    return metadata.getDirectoriesOfType(directory).stream()
        .flatMap(found -> found.getTags().stream())
        .map(Tag::getTagName)
        .toList();
  }

  @ParameterizedTest
  @EnumSource(names = {"JPEG", "PNG", "WEBP"})
  void keepsNothingOfWhatACameraWrote(FileType type) throws Exception {
    byte[] before = sample(type);
    assertThat(tags(read(before), ExifIFD0Directory.class)).contains("Image Description");

    byte[] after = copied(type, before);

    Metadata left = read(after);
    assertThat(new String(after, StandardCharsets.ISO_8859_1)).doesNotContain(Samples.SECRET);
    assertThat(tags(left, ExifIFD0Directory.class)).isSubsetOf("Orientation");
    assertThat(left.getDirectoriesOfType(XmpDirectory.class)).isEmpty();
    assertThat(StreamSupport.stream(left.getDirectories().spliterator(), false))
        .allMatch(directory -> !directory.hasErrors());
  }

  @Test
  void leavesOutTheSmallPictureAtTheHeadOfAJpeg() throws IOException {
    byte[] plain = Samples.jpeg();
    int name = new String(plain, StandardCharsets.ISO_8859_1).indexOf("JFIF");
    byte[] head = Arrays.copyOf(plain, name + 14);
    head[name - 1] = (byte) (head[name - 1] + 6);
    head[name + 12] = 1;
    head[name + 13] = 2;
    byte[] rest = Arrays.copyOfRange(plain, name + 14, plain.length);
    byte[] cropped = Samples.concat(Samples.concat(head, Samples.text("hidden")), rest);

    assertThat(copied(FileType.JPEG, cropped)).isEqualTo(copied(FileType.JPEG, plain));
  }

  @ParameterizedTest
  @EnumSource(names = {"JPEG", "PNG", "GIF"})
  void changesNoPointOfThePicture(FileType type) throws Exception {
    byte[] before = sample(type);
    byte[] after = copied(type, before);

    assertThat(points(after)).isEqualTo(points(before));
  }

  @Test
  void keepsOfAGifThatItMovesAndHowOftenAndNothingThatIsWrittenInIt() throws Exception {
    byte[] before = Samples.gif();
    byte[] after = copied(FileType.GIF, before);

    assertThat(images(after)).isEqualTo(images(before)).isEqualTo(2);
    assertThat(latin(before)).contains("NETSCAPE2.0", Samples.SECRET, "XMP DataXMP");
    assertThat(latin(after)).contains("NETSCAPE2.0").doesNotContain(Samples.SECRET, "XMP");
    assertThat(tags(read(before), GifCommentDirectory.class)).isNotEmpty();
    assertThat(read(after).getDirectoriesOfType(GifCommentDirectory.class)).isEmpty();
    assertThat(read(after).getDirectoriesOfType(XmpDirectory.class)).isEmpty();
  }

  private static int images(byte[] picture) throws IOException {
    ImageReader reader = ImageIO.getImageReadersByFormatName("gif").next();
    reader.setInput(ImageIO.createImageInputStream(new ByteArrayInputStream(picture)));
    return reader.getNumImages(true);
  }

  private static String latin(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  private static int[] points(byte[] picture) throws IOException {
    var image = ImageIO.read(new ByteArrayInputStream(picture));
    return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
  }

  @Test
  void keepsWhichWayIsUp() throws IOException, ImageProcessingException, MetadataException {
    ExifIFD0Directory left =
        read(copied(FileType.JPEG, Samples.jpeg()))
            .getFirstDirectoryOfType(ExifIFD0Directory.class);

    assertThat(left.getInt(ExifIFD0Directory.TAG_ORIENTATION)).isEqualTo(6);
  }

  @ParameterizedTest
  @EnumSource(names = {"JPEG", "PNG", "WEBP", "GIF"})
  void leavesBehindWhatStandsBehindTheEnd(FileType type) throws IOException {
    byte[] twofold = Samples.concat(sample(type), Samples.html());

    assertThat(new String(copied(type, twofold), StandardCharsets.ISO_8859_1))
        .doesNotContain("script");
    assertThat(copied(type, twofold)).isEqualTo(copied(type, sample(type)));
  }

  @ParameterizedTest
  @EnumSource(names = {"JPEG", "PNG", "WEBP", "GIF"})
  void refusesWhatEndsTooEarlyOrIsNoneAtAll(FileType type) {
    byte[] whole = sample(type);
    byte[] half = Arrays.copyOf(whole, whole.length / 2);

    assertThatThrownBy(() -> copied(type, half)).isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> copied(type, Samples.text("GIF89a".repeat(9))))
        .isInstanceOf(InvalidInput.class);
  }
}
