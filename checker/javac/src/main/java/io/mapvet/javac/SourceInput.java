// SPDX-License-Identifier: Apache-2.0
package io.mapvet.javac;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * A Java source file to read: on disk, in an archive or in memory.
 *
 * @param path the path shown to people, {@code /} separated
 * @param content reads its bytes, every time they are wanted
 */
public record SourceInput(String path, Content content) {
  /** The bytes of a file. */
  @FunctionalInterface
  public interface Content {
    byte[] read() throws IOException;
  }

  public static SourceInput of(String path, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new SourceInput(path, () -> bytes);
  }

  public static SourceInput of(String path, Path file) {
    return new SourceInput(path, () -> Files.readAllBytes(file));
  }

  /**
   * The Java files under a directory, in an archive such as a {@code -sources.jar}, or the file
   * itself; in the order of their paths. Hidden directories are passed over, module declarations
   * and the copies for other releases in {@code META-INF/versions} too.
   *
   * @param shown the path of {@code root} as people shall see it, empty for the current directory
   */
  public static List<SourceInput> find(Path root, String shown) throws IOException {
    List<SourceInput> found = new ArrayList<>();
    if (Files.isDirectory(root)) {
      walk(root, shown, found);
    } else if (root.toString().endsWith(".java")) {
      found.add(of(shown, root));
    } else {
      unpack(root, shown, found);
    }
    found.removeIf(input -> !input.isWanted());
    found.sort(Comparator.comparing(SourceInput::path));
    return found;
  }

  private static void walk(Path root, String shown, List<SourceInput> found) throws IOException {
    String prefix = shown.isEmpty() || shown.endsWith("/") ? shown : shown + "/";
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
            Path name = directory.getFileName();
            boolean hidden =
                !directory.equals(root) && name != null && name.toString().startsWith(".");
            return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isRegularFile() && file.toString().endsWith(".java")) {
              String relative = root.relativize(file).toString().replace('\\', '/');
              found.add(of(prefix + relative, file));
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException problem) {
            return FileVisitResult.CONTINUE;
          }
        });
  }

  private static void unpack(Path archive, String shown, List<SourceInput> found)
      throws IOException {
    try (ZipFile zip = new ZipFile(archive.toFile())) {
      Enumeration<? extends ZipEntry> entries = zip.entries();
      while (entries.hasMoreElements()) {
        ZipEntry entry = entries.nextElement();
        if (entry.getName().endsWith(".java")) {
          byte[] bytes = read(zip, entry);
          found.add(new SourceInput(shown + "!/" + entry.getName(), () -> bytes));
        }
      }
    }
  }

  private static byte[] read(ZipFile zip, ZipEntry entry) throws IOException {
    try (InputStream in = zip.getInputStream(entry)) {
      return in.readAllBytes();
    }
  }

  /** Whether it is worth lowering: no module declaration and no copy for another release. */
  boolean isWanted() {
    return !path.contains("META-INF/versions/")
        && !path.equals("module-info.java")
        && !path.endsWith("/module-info.java");
  }

  /**
   * The text, without a byte order mark.
   *
   * @throws CharacterCodingException where the file is not UTF-8
   */
  String text() throws IOException {
    String text =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT)
            .decode(ByteBuffer.wrap(content.read()))
            .toString();
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  /** The text, or null where it can no longer be read. */
  String textOrNull() {
    try {
      return text();
    } catch (IOException e) {
      return null;
    }
  }
}
