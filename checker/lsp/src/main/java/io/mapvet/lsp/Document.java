// SPDX-License-Identifier: Apache-2.0
package io.mapvet.lsp;

import java.util.List;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;

/**
 * The buffer of a file as the editor has it.
 *
 * @param uri what the editor calls the file
 */
record Document(String uri, int version, String text) {
  /** The buffer after changes, each of which speaks of the text after the one before. */
  Document changed(int newVersion, List<TextDocumentContentChangeEvent> changes) {
    String now = text;
    for (TextDocumentContentChangeEvent change : changes) {
      if (change.getRange() == null) {
        now = change.getText();
      } else {
        int start = Ranges.offset(now, change.getRange().getStart());
        int end = Math.max(start, Ranges.offset(now, change.getRange().getEnd()));
        now = now.substring(0, start) + change.getText() + now.substring(end);
      }
    }
    return new Document(uri, newVersion, now);
  }
}
