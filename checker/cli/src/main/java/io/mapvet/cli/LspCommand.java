// SPDX-License-Identifier: Apache-2.0
package io.mapvet.cli;

import io.mapvet.cli.terminal.Terminal;
import io.mapvet.lsp.LanguageServerProcess;
import io.mapvet.lsp.RulePages;
import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code mapvet lsp}: the language server. */
@Command(
    name = "lsp",
    description = {
      "Serves an editor: speaks the Language Server Protocol on standard input and output, and shows"
          + " findings while code is typed. Editors start it; docs/editors.md says how."
    },
    descriptionHeading = "%n",
    optionListHeading = "%nOptions:%n",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:the editor has ended it", "1:the editor is gone"})
final class LspCommand implements Callable<Integer> {
  private final Terminal terminal;

  LspCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Exception {
    RulePages pages = new RulePages(terminal.cache().resolveSibling("mapvet-rules"));
    return LanguageServerProcess.serve(
        new BufferedInputStream(new FileInputStream(FileDescriptor.in)),
        terminal.out(),
        pages,
        terminal.cache().resolve("lsp"));
  }
}
