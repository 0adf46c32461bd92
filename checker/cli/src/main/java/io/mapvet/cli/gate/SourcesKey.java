// SPDX-License-Identifier: Apache-2.0
package io.mapvet.cli.gate;

import io.mapvet.cli.git.StoredSource;
import io.mapvet.cli.source.FrontEnd;
import io.mapvet.cli.source.FrontEnds;
import io.mapvet.cli.terminal.PathNames;
import io.mapvet.javac.FailureReport;
import io.mapvet.javac.SourceFrontEnd;
import io.mapvet.javac.config.ClassPath;
import io.mapvet.rule.Vet;
import io.mapvet.source.JavaParserFrontEnd;
import io.mapvet.store.Digest;
import io.mapvet.store.Stamp;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Names everything that results depend on: equal names, equal results. */
final class SourcesKey {
  private final List<String> rest = new ArrayList<>();
  private final String configuration;
  private final String rules;

  SourcesKey(Gate.Request request, PathNames names) throws IOException {
    rest.add(FailureReport.version());
    for (Class<?> part : List.of(Vet.class, SourceFrontEnd.class, JavaParserFrontEnd.class)) {
      rest.add(Stamp.of(part));
    }
    rest.add(Runtime.version().toString());
    FrontEnd.Choice frontEnd = request.sources().frontEnd();
    rest.add((FrontEnds.isJavac(frontEnd) ? "javac " : "javaparser ") + frontEnd.release());
    for (Path entry :
        ClassPath.of(request.sources().classPath(), names.resolve(""), missing -> {})) {
      rest.add(Stamp.of(entry));
    }
    configuration = request.configuration();
    rules = request.sources().configuration().rules().toString();
  }

  /** Names what lowering depends on beside the sources. */
  String lowering() {
    return String.join("\0", rest);
  }

  /**
   * Names what the findings of sources depend on.
   *
   * @param sources by the path shown to people
   */
  String findings(Map<String, StoredSource> sources) {
    List<byte[]> parts = new ArrayList<>();
    parts.add(Digest.part(lowering()));
    parts.add(Digest.part(configuration));
    parts.add(Digest.part(rules));
    sources.forEach((path, source) -> parts.add(Digest.part(path + "\0" + source.id())));
    return Digest.hex("SHA-256", parts.toArray(byte[][]::new));
  }
}
