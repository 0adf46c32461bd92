// SPDX-License-Identifier: Apache-2.0
package io.mapvet.cli;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import io.mapvet.cli.source.Analysis;
import io.mapvet.cli.source.SourceFinder;
import io.mapvet.cli.terminal.Destination;
import io.mapvet.cli.terminal.ExitCode;
import io.mapvet.cli.terminal.PathNames;
import io.mapvet.cli.terminal.Terminal;
import io.mapvet.cli.terminal.UserError;
import io.mapvet.finding.Edit.Replacement;
import io.mapvet.finding.Finding;
import io.mapvet.finding.Level;
import io.mapvet.fix.Changes;
import io.mapvet.frontend.Problem;
import io.mapvet.frontend.SourceInput;
import io.mapvet.ir.SourceFile;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes the edits of findings in their files, or shows what would change. */
final class Fix {
  /**
   * What the user asks for; see the options of {@link FixCommand}.
   *
   * @param rules the rules whose findings are meant, all if there are none
   * @param least the least level of finding that is meant
   * @param dryRun whether to print the change and leave the files alone
   */
  record Request(Analysis.Request sources, Set<String> rules, Level least, boolean dryRun) {}

  private static final int LINES_AROUND = 3;

  private final Terminal terminal;
  private final Analysis.Parts parts;
  private final PathNames names;
  private boolean failed;

  Fix(Terminal terminal, Analysis.Parts parts) {
    this.terminal = terminal;
    this.parts = parts;
    this.names = new PathNames(terminal.directory());
  }

  /** Runs it and returns the exit code. */
  int run(Request request) throws IOException, InterruptedException {
    for (String path : request.sources().paths()) {
      if (SourceFinder.isArchive(names.resolve(path))) {
        throw new UserError("an archive cannot be edited: " + path);
      }
    }
    try (SourceFinder finder = new SourceFinder(names, request.sources().excluded())) {
      Analysis done = Analysis.of(finder, SourceInput::once, request.sources(), terminal, parts);
      if (done.hasFailed()) {
        throw new UserError("none of the sources could be read");
      }
      Changes changes = Changes.of(chosen(request, done));
      PrintStream out = new PrintStream(terminal.out(), true, StandardCharsets.UTF_8);
      terminal.done();
      Set<String> changed =
          changes.files().stream()
              .filter(file -> change(file, changes, request.dryRun(), out))
              .map(SourceFile::path)
              .collect(Collectors.toSet());
      sum(changes, changed, request.dryRun());
    }
    return failed ? ExitCode.FAILED : ExitCode.CLEAN;
  }

  /** The findings that are meant, without those whose proof rests on a file read in part. */
  private static List<Finding> chosen(Request request, Analysis done) {
    Set<String> hurt = done.problems().stream().map(Problem::file).collect(Collectors.toSet());
    return done.report().findings().stream()
        .filter(f -> f.edit() != null && !f.suppressed())
        .filter(f -> f.level().compareTo(request.least()) >= 0)
        .filter(f -> request.rules().isEmpty() || request.rules().contains(f.rule()))
        .filter(f -> f.edit().replacements().stream().noneMatch(r -> hurt.contains(path(r))))
        .toList();
  }

  private static String path(Replacement replacement) {
    return replacement.at().file().path();
  }

  /** Whether the file was still the one that was analysed, so that it could be changed. */
  private boolean change(SourceFile file, Changes changes, boolean dryRun, PrintStream out) {
    try {
      Path path = names.resolve(file.path()).toRealPath();
      String now = Files.readString(path);
      String mark = now.startsWith("\uFEFF") ? "\uFEFF" : "";
      String before = now.substring(mark.length());
      if (!before.equals(file.text())) {
        terminal.say(file.path() + ": has changed in the meantime and was left alone");
        return false;
      }
      String after = changes.text(file, before);
      if (dryRun) {
        diff(file.path(), before, after, out);
      } else {
        Destination.file(path, file.path()).write((mark + after).getBytes(StandardCharsets.UTF_8));
      }
      return true;
    } catch (IOException e) {
      terminal.say(file.path() + ": could not be changed: " + UserError.reason(e));
      failed = true;
      return false;
    }
  }

  private static void diff(String path, String before, String after, PrintStream out) {
    List<String> lines = lines(before);
    String name = path.startsWith("/") ? path : "/" + path;
    UnifiedDiffUtils.generateUnifiedDiff(
            "a" + name, "b" + name, lines, DiffUtils.diff(lines, lines(after)), LINES_AROUND)
        .forEach(line -> out.print(line + "\n"));
  }

  /** The lines without line feeds; a carriage return stays part of its line. */
  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
    if (lines.get(lines.size() - 1).isEmpty()) {
      lines.remove(lines.size() - 1);
    }
    return lines;
  }

  private void sum(Changes changes, Set<String> files, boolean dryRun) {
    int made = 0;
    for (Finding finding : changes.made()) {
      if (finding.edit().replacements().stream().allMatch(r -> files.contains(path(r)))) {
        made++;
        terminal
            .err()
            .println(
                Terminal.clean(
                    finding.at() + ": [" + finding.rule() + "] " + finding.edit().title()));
      }
    }
    int left = changes.left().size();
    terminal
        .err()
        .println(
            (dryRun ? "would make " : "made ")
                + made
                + (made == 1 ? " edit in " : " edits in ")
                + files.size()
                + (files.size() == 1 ? " file" : " files")
                + (left == 0 ? "" : ", " + left + " left for the next run"));
  }
}
