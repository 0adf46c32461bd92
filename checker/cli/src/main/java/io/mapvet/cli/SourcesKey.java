// SPDX-License-Identifier: Apache-2.0
package io.mapvet.cli;

import io.mapvet.javac.FailureReport;
import io.mapvet.javac.SourceFrontEnd;
import io.mapvet.rule.Vet;
import io.mapvet.source.JavaParserFrontEnd;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Names everything that the findings of sources depend on: equal names, equal findings. */
final class SourcesKey {
  private final List<String> rest = new ArrayList<>();

  SourcesKey(Gate.Request request, PathNames names) throws IOException {
    rest.add(FailureReport.version());
    for (Class<?> part : List.of(Vet.class, SourceFrontEnd.class, JavaParserFrontEnd.class)) {
      rest.add(stamp(home(part)));
    }
    rest.add(Runtime.version().toString());
    rest.add(request.configuration());
    rest.add(request.sources().frontEnd().toString());
    for (Path entry : ClassPath.of(request.sources().classPath(), names, missing -> {})) {
      rest.add(stamp(entry));
    }
  }

  /**
   * @param sources by the path shown to people
   */
  String of(Map<String, StoredSource> sources) {
    List<byte[]> parts = new ArrayList<>();
    rest.forEach(part -> parts.add(Digest.bytes(part + "\0")));
    sources.forEach((path, source) -> parts.add(Digest.bytes(path + "\0" + source.id() + "\0")));
    return Digest.hex("SHA-256", parts.toArray(byte[][]::new));
  }

  private static Path home(Class<?> part) throws IOException {
    CodeSource source = part.getProtectionDomain().getCodeSource();
    try {
      return Path.of(source.getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IOException(e);
    }
  }

  /** Changes when the file does, or any file in the directory. */
  private static String stamp(Path path) throws IOException {
    List<String> stamps = new ArrayList<>();
    try (Stream<Path> files = Files.walk(path)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        stamps.add(file + " " + Files.size(file) + " " + Files.getLastModifiedTime(file));
      }
    }
    return String.join("\0", stamps);
  }
}
