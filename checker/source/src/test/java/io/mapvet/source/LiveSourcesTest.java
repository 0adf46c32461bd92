// SPDX-License-Identifier: Apache-2.0
package io.mapvet.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.mapvet.frontend.Lowered;
import io.mapvet.frontend.Progress;
import io.mapvet.frontend.SourceInput;
import io.mapvet.ir.IrPrinter;
import io.mapvet.ir.Unit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that change lower to what they would lower to afresh. */
class LiveSourcesTest {
  private static final Path ROOT = Path.of(System.getProperty("mapvet.root"));
  private static final int EDITS = 20;

  /** Programs whose files use each other. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "test-fixtures/demo",
        "checker/javac/src/test/resources/lower",
        "checker/source/src/main/java/io/mapvet/source/type"
      })
  void isTheSameAsAfresh(String directory) throws Exception {
    SortedMap<String, String> texts = texts(ROOT.resolve(directory));
    List<String> paths = List.copyOf(texts.keySet());
    Random random = new Random(20261121);
    try (LiveSources live = new LiveSources(List.of())) {
      texts.forEach((path, text) -> live.put(SourceInput.of(path, text)));
      for (int i = 0; i < EDITS; i++) {
        String path = paths.get(random.nextInt(paths.size()));
        if (texts.containsKey(path) && random.nextInt(12) == 0) {
          texts.remove(path);
          live.remove(path);
        } else {
          String text =
              texts.getOrDefault(path, Files.readString(ROOT.resolve(directory).resolve(path)));
          texts.put(path, RandomEdit.of(text, random));
          live.put(SourceInput.of(path, texts.get(path)));
        }
        int patience = random.nextInt(40);
        AtomicInteger asked = new AtomicInteger();
        if (live.update(Progress.NONE, () -> asked.incrementAndGet() > patience)) {
          assertThat(print(live.lowered())).as("edit %d", i).isEqualTo(print(afresh(texts)));
        }
      }
    }
  }

  private static SortedMap<String, String> texts(Path directory) throws IOException {
    SortedMap<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        texts.put(directory.relativize(file).toString(), Files.readString(file));
      }
    }
    return texts;
  }

  private static Lowered afresh(Map<String, String> texts) throws InterruptedException {
    List<SourceInput> inputs = new ArrayList<>();
    texts.forEach((path, text) -> inputs.add(SourceInput.of(path, text)));
    return JavaParserFrontEnd.lower(inputs, List.of(), Progress.NONE);
  }

  private static String print(Lowered lowered) {
    return lowered.units().stream()
            .map(unit -> unit.file() + "\n" + IrPrinter.printWithPositions(unit))
            .collect(Collectors.joining())
        + lowered.problems();
  }

  private static LiveSources of(String... texts) throws InterruptedException {
    LiveSources live = new LiveSources(List.of());
    for (int i = 0; i < texts.length; i++) {
      live.put(SourceInput.of("F" + i + ".java", texts[i]));
    }
    live.update(Progress.NONE, () -> false);
    return live;
  }

  /** The numbers of the files that are lowered again after a change of the first one. */
  private static List<Integer> loweredAgain(LiveSources live, String text) throws Exception {
    Map<Unit, Integer> before = new IdentityHashMap<>();
    live.lowered().units().forEach(unit -> before.put(unit, before.size()));
    live.put(SourceInput.of("F0.java", text));
    live.update(Progress.NONE, () -> false);
    List<Integer> again = new ArrayList<>();
    List<Unit> now = live.lowered().units();
    for (int i = 0; i < now.size(); i++) {
      if (!before.containsKey(now.get(i))) {
        again.add(i);
      }
    }
    live.close();
    return again;
  }

  private static final String USER = "class B { A a; int b() { return a.get(); } }";
  private static final String FRIEND = "class C { A c; }";
  private static final String STRANGER = "class D { int d() { return new B().b(); } }";

  @Test
  void anEditInsideAMethodConcernsNobodyElse() throws Exception {
    LiveSources live = of("class A { int get() { return 1; } }", USER, FRIEND, STRANGER);
    assertThat(loweredAgain(live, "class A { int get() { return 2; } }")).containsExactly(0);
  }

  @Test
  void aChangedMethodConcernsWhoNamesIt() throws Exception {
    LiveSources live = of("class A { int get() { return 1; } }", USER, FRIEND, STRANGER);
    assertThat(loweredAgain(live, "class A { long get() { return 1; } }")).containsExactly(0, 1);
  }

  @Test
  void aChangedClassConcernsAllIfItIsUsed() throws Exception {
    LiveSources live = of("class A { int get() { return 1; } }", USER, FRIEND, STRANGER);
    assertThat(loweredAgain(live, "class A<T> { int get() { return 1; } }"))
        .containsExactly(0, 1, 2, 3);
    live = of("class Z {}", USER, FRIEND, STRANGER);
    assertThat(loweredAgain(live, "class Z extends Thread {}")).containsExactly(0);
  }

  @Test
  void goesOnWhereItWasStopped() throws Exception {
    SortedMap<String, String> texts = texts(ROOT.resolve("test-fixtures/demo"));
    try (LiveSources live = new LiveSources(List.of())) {
      texts.forEach((path, text) -> live.put(SourceInput.of(path, text)));
      AtomicInteger asked = new AtomicInteger();
      int rounds = 0;
      while (!live.update(Progress.NONE, () -> asked.incrementAndGet() % 4 == 0)) {
        rounds++;
      }
      assertThat(rounds).isPositive();
      assertThat(print(live.lowered())).isEqualTo(print(afresh(texts)));
    }
  }
}
