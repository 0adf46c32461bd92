// SPDX-License-Identifier: Apache-2.0
package io.mapvet.lsp;

import io.mapvet.rule.RuleInfo;
import io.mapvet.rule.Rules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The pages of the rules as files, so that an editor can open them. */
public final class RulePages {
  private final Path directory;

  /**
   * @param directory where the files go
   */
  public RulePages(Path directory) {
    this.directory = directory.toAbsolutePath();
  }

  /** Where the page of a rule is. */
  String uri(String rule) {
    return Ranges.uri(file(rule));
  }

  private Path file(String rule) {
    return directory.resolve(rule + ".md");
  }

  /** Writes the pages, each whole or not at all. */
  void write() throws IOException {
    Files.createDirectories(directory);
    for (RuleInfo rule : Rules.all()) {
      String page = Rules.page(rule.name());
      Path file = file(rule.name());
      if (!Files.exists(file) || !Files.readString(file).equals(page)) {
        Path part = Files.createTempFile(directory, rule.name(), ".part");
        Files.writeString(part, page);
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }
}
