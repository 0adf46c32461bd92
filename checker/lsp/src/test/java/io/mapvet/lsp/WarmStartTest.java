// SPDX-License-Identifier: Apache-2.0
package io.mapvet.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import io.mapvet.javac.FailureReport;
import io.mapvet.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a server has found is shown by the next one before it has read the folder. */
class WarmStartTest {
  private static final Path DEMO = Path.of(System.getProperty("mapvet.root"), "test-fixtures/demo");
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

  private static final String GUARDED = RACE.replace("HashMap", "concurrent.ConcurrentHashMap");

  @TempDir private Path directory;
  private Path root;
  private Path file;
  private Path pages;
  private Path cache;

  @BeforeEach
  void setUp() throws Exception {
    Path real = directory.toRealPath();
    root = Files.createDirectories(real.resolve("root"));
    file = root.resolve("Counts.java");
    pages = real.resolve("pages");
    cache = real.resolve("cache");
    Files.writeString(file, RACE);
  }

  private List<Path> entries() throws IOException {
    if (!Files.isDirectory(cache)) {
      return List.of();
    }
    try (Stream<Path> all = Files.list(cache)) {
      return all.filter(entry -> !entry.toString().endsWith(".partial")).toList();
    }
  }

  private static void await(BooleanSupplier reached) throws Exception {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
    while (!reached.getAsBoolean()) {
      if (System.nanoTime() > end) {
        throw new TimeoutException();
      }
      Thread.sleep(5);
    }
  }

  private void awaitEntries(int count) throws Exception {
    await(
        () -> {
          try {
            return entries().size() == count;
          } catch (IOException e) {
            return false;
          }
        });
  }

  /** A first server, which ends when it has kept what it found. */
  private void runOnce() throws Exception {
    int before = entries().size();
    try (Client client = Client.of(pages, root)) {
      client.await(file, 1);
      assertThat(client.early).isEmpty();
      awaitEntries(before + 1);
    }
  }

  private void assertCold(int count) throws Exception {
    try (Client client = Client.of(pages, root)) {
      client.await(file, count);
      await(client::isRead);
      assertThat(client.early).isEmpty();
      assertThat(client.said).isEmpty();
    }
  }

  private void assertWarm() throws Exception {
    try (Client client = Client.of(pages, root)) {
      client.await(file, 1);
      assertThat(client.early).containsExactly(Ranges.uri(file));
      assertThat(client.said).isEmpty();
    }
  }

  @Test
  void findingsAreTheSame() throws Exception {
    Files.delete(file);
    Map<Path, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.walk(DEMO)) {
      for (Path from : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        texts.put(root.resolve(from.getFileName()), Files.readString(from));
      }
    }
    Random random = new Random(20261122);
    for (int i = 1; i <= 6; i++) {
      for (Map.Entry<Path, String> entry : texts.entrySet()) {
        Files.writeString(entry.getKey(), entry.getValue());
      }
      Map<Path, List<Diagnostic>> cold;
      try (Client client = Client.of(pages, root)) {
        awaitEntries(i);
        catchUp(client);
        cold = shown(client, texts.keySet());
        assertThat(client.early).isEmpty();
        assertThat(client.said).isEmpty();
      }
      Path shown = cold.keySet().iterator().next();
      try (Client client = Client.of(pages, root)) {
        client.await(shown, found -> !found.isEmpty());
        assertThat(client.early).contains(Ranges.uri(shown));
        await(client::isRead);
        assertThat(shown(client, texts.keySet())).isEqualTo(cold);
        Path fresh = root.resolve("Fresh.java");
        client.open(fresh, RACE.replace("Counts", "Fresh"));
        client.await(fresh, 1);
        assertThat(shown(client, texts.keySet())).as("as the index says").isEqualTo(cold);
        assertThat(client.said).isEmpty();
      }
      Path edited = List.copyOf(texts.keySet()).get(random.nextInt(texts.size()));
      List<String> lines = new ArrayList<>(texts.get(edited).lines().toList());
      lines.remove(random.nextInt(lines.size()));
      texts.put(edited, String.join("\n", lines));
    }
  }

  /** Who has the answer to a request has seen all that was sent before it. */
  private void catchUp(Client client) throws Exception {
    TextDocumentIdentifier any = new TextDocumentIdentifier(Ranges.uri(file));
    HoverParams hover = new HoverParams(any, new Position(0, 0));
    Client.answer(client.server.getTextDocumentService().hover(hover));
  }

  private static Map<Path, List<Diagnostic>> shown(Client client, Iterable<Path> files) {
    Map<Path, List<Diagnostic>> shown = new TreeMap<>();
    for (Path file : files) {
      if (!client.diagnostics(file).isEmpty()) {
        shown.put(file, client.diagnostics(file));
      }
    }
    return shown;
  }

  @Test
  void whatIsShownCanBeActedOn() throws Exception {
    runOnce();
    try (Client client = Client.of(pages, root)) {
      client.open(file);
      Diagnostic found = client.await(file, 1).get(0);
      assertThat(client.actions(file, found))
          .extracting(CodeAction::getTitle)
          .contains("Suppress UnguardedSharedMap here", "Explain UnguardedSharedMap")
          .anyMatch(title -> title.startsWith("Wrap"));
      HoverParams declaration =
          new HoverParams(new TextDocumentIdentifier(Ranges.uri(file)), new Position(1, 50));
      assertThat(Client.answer(client.server.getTextDocumentService().hover(declaration)))
          .asString()
          .contains("from 2 origins");
    }
  }

  @Test
  void anotherTextIsReadAnew() throws Exception {
    runOnce();
    Files.writeString(file, "\n" + RACE);
    assertCold(1);
    Files.writeString(file, RACE);
    assertWarm();
    Path other = root.resolve("Other.java");
    Files.writeString(other, "class Other {}");
    assertCold(1);
    Files.delete(other);
    assertWarm();
    Files.writeString(file, GUARDED);
    assertCold(0);
  }

  @Test
  void anotherConfigurationIsReadAnew() throws Exception {
    Path configuration = root.resolve("mapvet.yml");
    Files.writeString(configuration, "severity: note\n");
    runOnce();
    Files.writeString(configuration, "rules:\n  UnguardedSharedMap: off\n");
    assertCold(0);
  }

  @Test
  void aBaselineCountsAsItIsNow() throws Exception {
    runOnce();
    String identity;
    try (Client client = Client.of(pages, root)) {
      identity = Diagnostics.identity(client.await(file, 1).get(0));
    }
    Files.writeString(
        root.resolve("mapvet-baseline.txt"),
        "# Mapvet baseline, format 1\nknown:\n" + identity + "\n");
    try (Client client = Client.of(pages, root)) {
      await(client::isRead);
      assertThat(client.diagnostics(file)).isEmpty();
      assertThat(client.early).isEmpty();
    }
  }

  @Test
  void anotherClassPathOrSettingIsAnotherCondition() throws Exception {
    Path classes = Files.createDirectory(directory.resolve("classes"));
    Files.writeString(classes.resolve("A.class"), "1");
    Settings settings = new Settings(List.of(classes.toString()), null, null);
    KeptFindings kept = new KeptFindings(cache, message -> {});
    String first = kept.conditions(SetUp.read(root, settings, message -> {})).orElseThrow();
    String again = kept.conditions(SetUp.read(root, settings, message -> {})).orElseThrow();
    Files.writeString(classes.resolve("A.class"), "12");
    String changed = kept.conditions(SetUp.read(root, settings, message -> {})).orElseThrow();
    String none = kept.conditions(SetUp.read(root, Settings.DEFAULT, m -> {})).orElseThrow();
    assertThat(again).isEqualTo(first);
    assertThat(changed).isNotEqualTo(first);
    assertThat(none).isNotEqualTo(first);
    assertThat(first).contains(Runtime.version().toString(), FailureReport.version());
    Texts texts = new Texts();
    kept.put(first, texts, Found.NOTHING);
    assertThat(kept.get(again, texts)).hasValue(Found.NOTHING);
    assertThat(kept.get(first.replace(Runtime.version().toString(), "1.4"), texts)).isEmpty();
  }

  @Test
  void whatIsSavedIsKept() throws Exception {
    runOnce();
    try (Client client = Client.of(pages, root)) {
      client.open(file);
      client.await(file, 1);
      client.type(file, "class Counts {\n", "class Counts {\n\n\n");
      client.await(file, found -> line(found) > 4);
      assertThat(entries()).hasSize(1);
      Files.writeString(file, client.buffer(file));
      client
          .server
          .getTextDocumentService()
          .didSave(new DidSaveTextDocumentParams(new TextDocumentIdentifier(Ranges.uri(file))));
      awaitEntries(2);
    }
    assertWarm();
  }

  @Test
  void whatIsNotSavedIsNotKept() throws Exception {
    runOnce();
    try (Client client = Client.of(pages, root)) {
      client.open(file, "\n\n\n\n" + RACE);
      client.await(file, found -> !found.isEmpty() && line(found) > 6);
      client.type(file, "\n\n\n\n", "");
      client.type(file, "class Counts {\n", "class Counts {\n\n\n\n\n");
      client.await(file, found -> !found.isEmpty() && line(found) > 6);
      client.open(root.resolve("Other.java"), RACE.replace("Counts", "Other"));
      client.await(root.resolve("Other.java"), 1);
      assertThat(entries()).hasSize(1);
    }
  }

  private static int line(List<Diagnostic> found) {
    return found.get(0).getRange().getStart().getLine();
  }

  @Test
  void damagedAndForeignEntriesAreNone() throws Exception {
    runOnce();
    Path entry = entries().get(0);
    Files.write(entry, new byte[] {1, 2, 3});
    assertCold(1);
    awaitEntries(1);
    for (byte[] foreign : List.of(new byte[0], new byte[] {11, 0}, "\u00AC\u00ED".getBytes())) {
      new Store(cache, Long.MAX_VALUE).put(entry.getFileName().toString(), foreign);
      assertCold(1);
    }
  }

  @Test
  void aDirectoryThatCannotBeWrittenIsNoFailure() throws Exception {
    Files.writeString(cache, "a file");
    try (Client client = Client.of(pages, root)) {
      client.await(file, 1);
      assertThat(Client.next(client.said)).startsWith("what is found is not kept");
      Files.writeString(file, GUARDED);
      client.watched(file, FileChangeType.Changed);
      client.await(file, 0);
      assertThat(client.said).isEmpty();
    }
  }

  @Test
  void twoServersShareTheDirectory() throws Exception {
    try (Client one = Client.of(pages, root);
        Client other = Client.of(pages, root)) {
      one.await(file, 1);
      other.await(file, 1);
      assertThat(one.diagnostics(file)).isEqualTo(other.diagnostics(file));
      awaitEntries(1);
      assertThat(one.said).isEmpty();
      assertThat(other.said).isEmpty();
    }
    assertWarm();
  }
}
