// SPDX-License-Identifier: Apache-2.0
package io.mapvet.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import io.mapvet.finding.Finding;
import io.mapvet.finding.Level;
import io.mapvet.frontend.Progress;
import io.mapvet.frontend.SourceInput;
import io.mapvet.knowledge.Knowledge;
import io.mapvet.rule.Vet;
import io.mapvet.source.JavaParserFrontEnd;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.lsp4j.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** After any edits an editor shows what a scan of the same text finds. */
class SameAsScanTest {
  private static final Path DEMO = Path.of(System.getProperty("mapvet.root"), "test-fixtures/demo");
  private static final int EDITS = 25;

  @TempDir private Path directory;

  @Test
  void showsWhatAScanFinds() throws Exception {
    Path root = Files.createDirectories(directory.toRealPath().resolve("root"));
    SortedMap<Path, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.walk(DEMO)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        Path copy = root.resolve(file.getFileName());
        texts.put(copy, Files.readString(file));
        Files.writeString(copy, texts.get(copy));
      }
    }
    Random random = new Random(20261121);
    List<Path> paths = List.copyOf(texts.keySet());
    try (Client client = Client.of(directory.resolve("pages"), root)) {
      for (Path path : paths) {
        client.open(path);
      }
      for (int i = 0; i < EDITS; i++) {
        Path path = paths.get(random.nextInt(paths.size()));
        texts.put(path, edited(texts.get(path), random));
        client.replaceAll(path, texts.get(path));
        if (random.nextInt(3) > 0) {
          SortedMap<Path, List<String>> expected = scan(texts);
          for (Path file : paths) {
            List<String> inFile = expected.getOrDefault(file, List.of());
            client.await(file, found -> shown(found).equals(inFile));
          }
        }
      }
      assertThat(client.said).isEmpty();
    }
  }

  /** Some edits keep the program whole, others break it. */
  private static String edited(String text, Random random) {
    List<String> lines = new ArrayList<>(text.lines().toList());
    int line = random.nextInt(lines.size());
    switch (random.nextInt(4)) {
      case 0 -> lines.remove(line);
      case 1 -> lines.add(line, lines.get(random.nextInt(lines.size())));
      case 2 -> lines.add(line, "");
      default -> lines.replaceAll(l -> l.replace("new HashMap", "new TreeMap"));
    }
    return String.join("\n", lines) + "\n";
  }

  private static SortedMap<Path, List<String>> scan(Map<Path, String> texts) throws Exception {
    List<SourceInput> inputs = new ArrayList<>();
    texts.forEach((path, text) -> inputs.add(SourceInput.of(path.toString(), text)));
    return Vet.check(
            JavaParserFrontEnd.lower(inputs, List.of(), Progress.NONE).units(), Knowledge.builtIn())
        .findings()
        .stream()
        .filter(f -> !f.suppressed() && f.level().compareTo(Level.WARNING) >= 0)
        .collect(
            Collectors.groupingBy(
                f -> Path.of(f.at().file().path()),
                TreeMap::new,
                Collectors.mapping(SameAsScanTest::line, Collectors.toList())));
  }

  private static String line(Finding finding) {
    return finding.at().line() + " " + finding.rule() + " " + finding.message();
  }

  private static List<String> shown(List<Diagnostic> found) {
    return found.stream()
        .map(
            d ->
                d.getRange().getStart().getLine()
                    + 1
                    + " "
                    + d.getCode().getLeft()
                    + " "
                    + d.getMessage().getLeft().lines().findFirst().orElseThrow())
        .toList();
  }
}
