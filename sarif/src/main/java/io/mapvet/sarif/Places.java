// SPDX-License-Identifier: Apache-2.0
package io.mapvet.sarif;

import io.mapvet.ir.Location;
import io.mapvet.ir.SourceFile;
import io.mapvet.sarif.SarifLog.ArtifactLocation;
import io.mapvet.sarif.SarifLog.PhysicalLocation;
import io.mapvet.sarif.SarifLog.Region;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Turns files and stretches of text into paths, URIs, regions and line hashes of one report. */
final class Places {
  /** Stands for the root of the repository in every URI. */
  static final String ROOT = "%SRCROOT%";

  private static final String IN_JAR = "!/";

  private final SarifOptions options;
  private final Path root;
  private final Map<String, String> paths = new HashMap<>();
  private final Map<SourceFile, List<String>> hashes = new HashMap<>();

  Places(SarifOptions options) {
    this.options = options;
    this.root = real(options.root());
  }

  /** The path of a file relative to the root, {@code /} separated, without a leading dot. */
  String path(String shown) {
    return paths.computeIfAbsent(shown, this::relative);
  }

  ArtifactLocation artifact(String shown) {
    return new ArtifactLocation(encode(path(shown)), ROOT, null);
  }

  PhysicalLocation file(String shown, Region region) {
    return new PhysicalLocation(artifact(shown), region);
  }

  PhysicalLocation physical(Location at) {
    return file(at.file().path(), region(at));
  }

  /** A stretch from its first character to its last, on however many lines. */
  static Region whole(Location at) {
    SourceFile file = at.file();
    return new Region(at.line(), at.column(), file.line(at.end()), file.column(at.end()));
  }

  /**
   * The first line of a stretch, because GitHub annotates a change only where the change covers all
   * lines of the region. Where the text can no longer be read the region is line 1.
   */
  static Region region(Location at) {
    SourceFile file = at.file();
    if (!readable(at)) {
      return new Region(1, null, null, null);
    }
    int line = at.line();
    int column = at.column();
    boolean oneLine = file.line(at.end()) == line;
    int end = oneLine ? file.column(at.end()) : file.lineText(line).length() + 1;
    return new Region(line, column, line, Math.max(column, end));
  }

  /**
   * GitHub's hash of the line a stretch starts in, or null where it cannot be known exactly: GitHub
   * reads every file as UTF-8.
   */
  String lineHash(Location at) {
    String text = at.file().text();
    boolean sameText =
        options.sourceEncoding().equals(StandardCharsets.UTF_8)
            ? text.indexOf('\uFFFD') < 0
            : text.chars().allMatch(c -> c < 128);
    if (!readable(at) || !sameText) {
      return null;
    }
    return hashes.computeIfAbsent(at.file(), file -> LineHashes.of(file.text())).get(at.line() - 1);
  }

  private static boolean readable(Location at) {
    return !at.file().text().isEmpty() && at.end() <= at.file().text().length();
  }

  private String relative(String shown) {
    int jarEnd = shown.indexOf(IN_JAR);
    String inJar = jarEnd < 0 ? "" : shown.substring(jarEnd);
    try {
      Path given =
          options.workingDirectory().resolve(shown.substring(0, shown.length() - inJar.length()));
      Path path = real(given);
      Path lexicalRoot = lexical(options.root());
      if (path.startsWith(root)) {
        path = root.relativize(path);
      } else if (lexical(given).startsWith(lexicalRoot)) {
        path = lexicalRoot.relativize(lexical(given));
      } else if (!inJar.isEmpty()) {
        path = path.getFileName();
      } else if (path.getRoot().equals(root.getRoot())) {
        path = root.relativize(path);
      }
      return path.toString().replace('\\', '/') + inJar;
    } catch (InvalidPathException e) {
      return shown;
    }
  }

  private static Path lexical(Path path) {
    return path.toAbsolutePath().normalize();
  }

  private static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      return lexical(path);
    }
  }

  /** Percent-encodes the UTF-8 bytes of a path (RFC 3986). */
  private static String encode(String path) {
    StringBuilder uri = new StringBuilder();
    for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
      boolean plain =
          b >= 'a' && b <= 'z'
              || b >= 'A' && b <= 'Z'
              || b >= '0' && b <= '9'
              || "-._~/!$@".indexOf(b) >= 0;
      if (plain) {
        uri.append((char) b);
      } else {
        uri.append('%').append("%02X".formatted(b & 0xFF));
      }
    }
    return uri.toString();
  }
}
