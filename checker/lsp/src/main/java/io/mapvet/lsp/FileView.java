// SPDX-License-Identifier: Apache-2.0
package io.mapvet.lsp;

import io.mapvet.finding.Finding;
import io.mapvet.finding.Identity;
import io.mapvet.finding.MapAccesses;
import io.mapvet.ir.SourceFile;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.lsp4j.Diagnostic;

/**
 * What the last round knows of a file.
 *
 * @param file the file with the text that was analysed
 * @param shown the findings that stand in it, in the order of the source
 * @param maps the maps that it declares in fields
 * @param baseline the file in which findings of the project are accepted
 */
record FileView(SourceFile file, List<Shown> shown, List<MapAccesses> maps, Path baseline) {
  FileView {
    shown = List.copyOf(shown);
    maps = List.copyOf(maps);
  }

  /**
   * A finding that the editor shows.
   *
   * @param fixable whether its edit rests on files that could be read whole
   * @param diagnostic its form in the protocol, which nobody changes
   */
  record Shown(Finding finding, Identity identity, boolean fixable, Diagnostic diagnostic) {}
}
