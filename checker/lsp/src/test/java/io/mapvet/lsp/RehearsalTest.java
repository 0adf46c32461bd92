// SPDX-License-Identifier: Apache-2.0
package io.mapvet.lsp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mapvet.frontend.Progress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.lsp4j.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What runs before the first edit, so that the virtual machine has compiled what an edit runs. */
class RehearsalTest {
  private static final String RACE =
      """
      class Counts {
        private final java.util.Map<String, Integer> counts = new java.util.HashMap<>();
        void count(String key) {
          new Thread(() -> counts.put(key, 1)).start();
          counts.put(key, 2);
        }
      }
      """;

  @TempDir private Path directory;

  @Test
  void changesNothingAndEndsWhenItIsStopped() throws Exception {
    Path root = Files.createDirectories(directory.toRealPath().resolve("root"));
    Path file = root.resolve("Counts.java");
    Files.writeString(file, RACE);
    List<String> problems = new ArrayList<>();
    SetUp setUp = SetUp.read(root, Settings.DEFAULT, problems::add);
    try (Project project =
        new Project(
            root,
            any -> true,
            setUp,
            KnownFindings.read(setUp.baseline(root, Settings.DEFAULT), problems::add),
            new KeptFindings(directory.resolve("kept"), problems::add),
            new Diagnostics(new RulePages(directory.resolve("pages"))))) {
      project.index();
      project.lower(Progress.NONE, () -> false);
      project.analyse(() -> false);
      List<Diagnostic> found = shown(project, file);
      assertThat(found).hasSize(1);

      assertThatThrownBy(() -> project.rehearse(() -> true))
          .isInstanceOf(CancellationException.class);
      AtomicInteger asked = new AtomicInteger();
      project.rehearse(() -> asked.incrementAndGet() < 0);
      assertThat(asked).hasPositiveValue();
      assertThat(shown(project, file)).isEqualTo(found);

      int before = asked.get();
      project.rehearse(() -> asked.incrementAndGet() < 0);
      assertThat(asked).as("it is not run for ever").hasValue(before);

      String guarded = RACE.replace("HashMap", "concurrent.ConcurrentHashMap");
      project.show(Map.of(file, new Document(Ranges.uri(file), 1, guarded)));
      project.lower(Progress.NONE, () -> false);
      project.analyse(() -> false);
      assertThat(shown(project, file)).isEmpty();
    }
    assertThat(problems).isEmpty();
  }

  private static List<Diagnostic> shown(Project project, Path file) {
    return project.views().get(file).shown().stream().map(FileView.Shown::diagnostic).toList();
  }
}
