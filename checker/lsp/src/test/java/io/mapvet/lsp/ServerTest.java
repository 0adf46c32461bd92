// SPDX-License-Identifier: Apache-2.0
package io.mapvet.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticRelatedInformation;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.ShowDocumentParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.WorkDoneProgressBegin;
import org.eclipse.lsp4j.WorkDoneProgressEnd;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.WorkspaceFoldersChangeEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an editor sees. */
class ServerTest {
  private static final String RACE =
      """
      package app;

      import java.util.HashMap;
      import java.util.Map;

      class Counts {
        private final Map<String, Integer> counts = new HashMap<>();

        void count(String key) {
          new Thread(() -> counts.put(key, 1)).start();
          counts.put(key, 2);
        }
      }
      """;

  private static final String GUARDED =
      RACE.replace("new HashMap", "new java.util.concurrent.ConcurrentHashMap");

  @TempDir private Path directory;
  private Path root;
  private Path file;
  private Path pages;

  @BeforeEach
  void setUp() throws Exception {
    Path real = directory.toRealPath();
    root = Files.createDirectories(real.resolve("root"));
    file = Files.createDirectories(root.resolve("app")).resolve("Counts.java");
    pages = real.resolve("pages");
  }

  @Test
  void showsBothSidesOfARace() throws Exception {
    Files.writeString(file, RACE);
    try (Client client = Client.of(pages, root)) {
      Diagnostic found = client.await(file, 1).get(0);
      assertThat(found.getSeverity()).isEqualTo(DiagnosticSeverity.Error);
      assertThat(found.getSource()).isEqualTo("mapvet");
      assertThat(found.getCode().getLeft()).isEqualTo("UnguardedSharedMap");
      assertThat(found.getMessage().getLeft())
          .contains("HashMap 'counts' is written here", "why:", "fix:");
      Path page = Ranges.path(found.getCodeDescription().getHref()).orElseThrow();
      assertThat(page).content().startsWith("# UnguardedSharedMap");
      assertThat(found.getRelatedInformation())
          .extracting(DiagnosticRelatedInformation::getMessage)
          .anyMatch(text -> text.startsWith("the other side: write in "))
          .anyMatch(text -> text.contains("locks: none"))
          .anyMatch(text -> text.equals("'counts' is declared here"))
          .anyMatch(text -> text.contains("task started at Counts.java:10"));
      assertThat(found.getRelatedInformation())
          .allMatch(related -> related.getLocation().getUri().equals(Ranges.uri(file)));
      assertThat(found.getRange().getStart().getLine()).isIn(9, 10);
    }
  }

  @Test
  void showsWhereBothThreadsStart() throws Exception {
    Files.writeString(
        file, RACE.replace("counts.put(key, 2);", "new Thread(() -> counts.remove(key)).start();"));
    try (Client client = Client.of(pages, root)) {
      Diagnostic found = client.await(file, 1).get(0);
      assertThat(found.getRelatedInformation())
          .filteredOn(related -> related.getMessage().startsWith("where the thread of "))
          .extracting(related -> related.getLocation().getRange().getStart().getLine())
          .containsExactlyInAnyOrder(9, 10);
    }
  }

  @Test
  void theBufferCountsAndNotTheFile() throws Exception {
    Files.writeString(file, GUARDED);
    try (Client client = Client.of(pages, root)) {
      client.open(file, RACE);
      client.await(file, 1);
      client.type(file, "new HashMap", "new java.util.concurrent.ConcurrentHashMap");
      client.await(file, 0);
      client.type(file, "new java.util.concurrent.ConcurrentHashMap", "new HashMap");
      client.await(file, 1);
      client.close(file);
      client.await(file, 0);
    }
  }

  @Test
  void brokenCodeKeepsWhatParses() throws Exception {
    Files.writeString(file, RACE);
    Path other = root.resolve("app/Other.java");
    Files.writeString(other, RACE.replace("Counts", "Other"));
    try (Client client = Client.of(pages, root)) {
      client.await(file, 1);
      client.await(other, 1);
      client.open(file);
      client.type(file, "  void count(", "  void broken( {}\n\n  void count(");
      client.type(file, "counts.put(key, 2);", "counts.put(key, 3);");
      client.await(
          file, found -> found.size() == 1 && found.get(0).getRange().getStart().getLine() > 10);
      assertThat(client.diagnostics(other)).hasSize(1);
      client.type(file, "  void broken( {}\n\n", "");
      client.await(
          file, found -> found.size() == 1 && found.get(0).getRange().getStart().getLine() <= 10);
    }
  }

  @Test
  void anEditInOneFileIsSeenInAnother() throws Exception {
    String maps =
        "package app;\nclass Maps { static final java.util.Map<String, Integer> MAP = new java.util.HashMap<>(); }\n";
    Path declaring = root.resolve("app/Maps.java");
    Files.writeString(declaring, maps);
    Files.writeString(
        file,
        "package app;\nclass Counts {\n  void a() { new Thread(() -> Maps.MAP.put(\"\", 1)).start(); Maps.MAP.put(\"\", 2); }\n}\n");
    try (Client client = Client.of(pages, root)) {
      client.await(file, 1);
      client.open(declaring);
      client.type(declaring, "new java.util.HashMap", "new java.util.concurrent.ConcurrentHashMap");
      client.await(file, 0);
    }
  }

  @Test
  void theProvenEditRemovesTheFinding() throws Exception {
    Files.writeString(file, RACE);
    try (Client client = Client.of(pages, root)) {
      client.open(file);
      Diagnostic found = client.await(file, 1).get(0);
      CodeAction action =
          client.actions(file, found).stream()
              .filter(a -> Boolean.TRUE.equals(a.getIsPreferred()))
              .findFirst()
              .orElseThrow();
      assertThat(action.getDiagnostics()).containsExactly(found);
      client.apply(action.getEdit());
      client.await(file, 0);
      assertThat(client.buffer(file)).contains("Collections.synchronizedMap(new HashMap<>())");
    }
  }

  @Test
  void aSuppressionIsAddedToWhatIsThere() throws Exception {
    Files.writeString(
        file, RACE.replace("  void count", "  @SuppressWarnings(\"unchecked\")\n  void count"));
    try (Client client = Client.of(pages, root)) {
      client.open(file);
      client.apply(action(client, "Suppress").getEdit());
      client.await(file, 0);
      assertThat(client.buffer(file))
          .contains("@SuppressWarnings({\"unchecked\", \"UnguardedSharedMap\"})");
    }
  }

  @Test
  void allOfARuleAreFixedAtOnce() throws Exception {
    Files.writeString(
        file,
        RACE.replace(
                "counts = new HashMap<>();",
                "counts = new HashMap<>();\n  private final Map<String, Integer> more = new HashMap<>();")
            .replace(
                "counts.put(key, 2);",
                "counts.put(key, 2);\n    new Thread(() -> more.put(key, 1)).start();\n    more.put(key, 2);"));
    try (Client client = Client.of(pages, root)) {
      client.open(file);
      client.await(file, 2);
      client.apply(action(client, "Fix all of UnguardedSharedMap").getEdit());
      client.await(file, 0);
    }
  }

  private CodeAction action(Client client, String title) throws Exception {
    Diagnostic found = client.await(file, list -> !list.isEmpty()).get(0);
    return client.actions(file, found).stream()
        .filter(a -> a.getTitle().startsWith(title))
        .findFirst()
        .orElseThrow();
  }

  private static Object run(Client client, CodeAction action) throws Exception {
    return Client.answer(
        client
            .server
            .getWorkspaceService()
            .executeCommand(
                new ExecuteCommandParams(
                    action.getCommand().getCommand(), action.getCommand().getArguments())));
  }

  @Test
  void anAcceptedFindingIsGone() throws Exception {
    Files.writeString(file, RACE);
    try (Client client = Client.of(pages, root)) {
      client.open(file);
      assertThat(run(client, action(client, "Accept"))).isEqualTo(true);
      var changes = Client.next(client.edits).getEdit().getDocumentChanges();
      String text = changes.get(1).getLeft().getEdits().get(0).getLeft().getNewText();
      assertThat(text).contains("UnguardedSharedMap app.Counts#counts: write", "  # say why");
      ShowDocumentParams shown = Client.next(client.shown);
      String line = text.lines().toList().get(shown.getSelection().getStart().getLine());
      assertThat(line.substring(shown.getSelection().getStart().getCharacter()))
          .isEqualTo("say why");
      Path baseline = root.resolve("mapvet-baseline.txt");
      assertThat(shown.getUri()).isEqualTo(Ranges.uri(baseline));
      Files.writeString(baseline, text);
      client.watched(baseline, FileChangeType.Created);
      client.await(file, 0);
      Files.delete(baseline);
      client.watched(baseline, FileChangeType.Deleted);
      client.await(file, 1);
    }
  }

  @Test
  void aReasonThatIsGivenIsWritten() throws Exception {
    Files.writeString(file, RACE);
    try (Client client = Client.of(pages, root)) {
      CodeAction action = action(client, "Accept");
      List<Object> arguments = new ArrayList<>(action.getCommand().getArguments());
      arguments.add("one thread\nonly");
      action.getCommand().setArguments(arguments);
      assertThat(run(client, action)).isEqualTo(true);
      var changes = Client.next(client.edits).getEdit().getDocumentChanges();
      assertThat(changes.get(1).getLeft().getEdits().get(0).getLeft().getNewText())
          .contains("  # one thread only\n");
      assertThat(client.shown).isEmpty();
    }
  }

  @Test
  void aRuleIsExplained() throws Exception {
    Files.writeString(file, RACE);
    try (Client client = Client.of(pages, root)) {
      run(client, action(client, "Explain"));
      assertThat(Ranges.path(Client.next(client.shown).getUri()).orElseThrow())
          .content()
          .startsWith("# UnguardedSharedMap");
    }
  }

  @Test
  void aHoverSaysWhoReachesAMap() throws Exception {
    String text =
        """
        package app;
        class Counts {
          private final java.util.Map<String, Integer> counts = new java.util.HashMap<>();
          synchronized void put(String key) { counts.put(key, 1); }
          synchronized Integer get(String key) { return counts.get(key); }
        }
        """;
    Files.writeString(file, RACE.replace("Counts", "Racy"));
    Path guarded = root.resolve("app/Guarded.java");
    Files.writeString(guarded, text);
    try (Client client = Client.of(pages, root)) {
      client.await(file, 1);
      Position at = Client.position(text, text.indexOf("counts ="));
      Hover hover =
          Client.answer(
              client
                  .server
                  .getTextDocumentService()
                  .hover(new HoverParams(new TextDocumentIdentifier(Ranges.uri(guarded)), at)));
      assertThat(hover.getContents().getRight().getValue())
          .contains("HashMap `counts`")
          .contains("2 accesses from 2 origins, this held at all")
          .contains("- line 4: write in Counts.put, any caller of Counts.put, locks: this");
    }
  }

  @Test
  void filesThatComeAndGoOnDiskAreSeen() throws Exception {
    try (Client client = Client.of(pages, root)) {
      Files.writeString(file, RACE);
      client.watched(file, FileChangeType.Created);
      client.await(file, 1);
      Path renamed = root.resolve("app/Renamed.java");
      Files.move(file, renamed);
      client.watched(file, FileChangeType.Deleted);
      client.watched(renamed, FileChangeType.Created);
      client.await(file, 0);
      client.await(renamed, 1);
      Files.move(root.resolve("app"), root.resolve("moved"));
      client.watched(root.resolve("app"), FileChangeType.Deleted);
      client.watched(root.resolve("moved"), FileChangeType.Created);
      client.await(renamed, 0);
      client.await(root.resolve("moved/Renamed.java"), 1);
    }
  }

  @Test
  void theConfigurationIsWatched() throws Exception {
    Files.writeString(file, RACE);
    try (Client client = Client.of(pages, root)) {
      client.await(file, 1);
      Path configuration = root.resolve("mapvet.yml");
      Files.writeString(configuration, "exclude: [\"Counts.java\"]\n");
      client.watched(configuration, FileChangeType.Created);
      client.await(file, 0);
      Files.writeString(configuration, "exclud: []\n");
      client.watched(configuration, FileChangeType.Changed);
      client.await(file, 1);
      assertThat(Client.next(client.said)).contains("mapvet.yml:1", "exclude");
    }
  }

  @Test
  void whatTheConfigurationSaysOfFindingsHolds() throws Exception {
    Files.writeString(file, RACE);
    Path configuration = root.resolve("mapvet.yml");
    Files.writeString(configuration, "rules: {UnguardedSharedMap: note}\nseverity: note\n");
    try (Client client = Client.of(pages, root)) {
      assertThat(client.await(file, 1).get(0).getSeverity())
          .isEqualTo(DiagnosticSeverity.Information);
      Files.writeString(configuration, "rules: {UnguardedSharedMap: off}\n");
      client.watched(configuration, FileChangeType.Changed);
      client.await(file, 0);
      Files.writeString(configuration, "generated: false\nbaseline: known.txt\n");
      client.watched(configuration, FileChangeType.Changed);
      client.await(file, 1);
      assertThat(action(client, "Accept").getCommand().getArguments().get(0))
          .isEqualTo(new JsonPrimitive(Ranges.uri(root.resolve("known.txt"))));
      client.open(file, RACE);
      client.type(
          file, "class Counts", "@javax.annotation.processing.Generated(\"it\")\nclass Counts");
      client.await(file, 0);
    }
  }

  @Test
  void settingsNameTheBaselineAndTheClassPath() throws Exception {
    Files.writeString(file, RACE);
    JsonObject settings = new JsonObject();
    settings.addProperty("baseline", "known.txt");
    JsonArray classPath = new JsonArray();
    classPath.add("missing.jar");
    settings.add("classpath", classPath);
    try (Client client = Client.of(pages, settings, root)) {
      assertThat(Client.next(client.said)).contains("missing.jar");
      List<Object> arguments = action(client, "Accept").getCommand().getArguments();
      assertThat(arguments.get(0))
          .isEqualTo(new JsonPrimitive(Ranges.uri(root.resolve("known.txt"))));
    }
  }

  @Test
  void settingsThatHoldAlreadyChangeNothing() throws Exception {
    Files.writeString(file, RACE);
    JsonObject settings = new JsonObject();
    settings.addProperty("baseline", "");
    settings.add("classpath", new JsonArray());
    JsonObject all = new JsonObject();
    all.add("mapvet", settings);
    try (Client client = Client.of(pages, settings, root)) {
      client
          .server
          .getWorkspaceService()
          .didChangeConfiguration(new DidChangeConfigurationParams(all));
      List<Object> arguments = action(client, "Accept").getCommand().getArguments();
      assertThat(arguments.get(0))
          .isEqualTo(new JsonPrimitive(Ranges.uri(root.resolve("mapvet-baseline.txt"))));
      client.open(file, GUARDED);
      client.await(file, 0);
      assertThat(client.progress)
          .filteredOn(p -> p.getValue().getLeft() instanceof WorkDoneProgressBegin)
          .hasSize(1);
    }
  }

  @Test
  void rootsAreProgramsOfTheirOwn() throws Exception {
    Path second = Files.createDirectories(root.resolveSibling("second"));
    Path other = second.resolve("Counts.java");
    Files.writeString(file, RACE);
    Files.writeString(other, RACE);
    try (Client client = Client.of(pages, root, second)) {
      client.await(file, 1);
      client.await(other, 1);
      WorkspaceFolder gone = new WorkspaceFolder(Ranges.uri(second), "second");
      client
          .server
          .getWorkspaceService()
          .didChangeWorkspaceFolders(
              new DidChangeWorkspaceFoldersParams(
                  new WorkspaceFoldersChangeEvent(List.of(), List.of(gone))));
      client.await(other, 0);
      assertThat(client.diagnostics(file)).hasSize(1);
    }
  }

  @Test
  void aFileOutsideOfAllRootsIsLookedAtWhileItIsOpen() throws Exception {
    Path alone = directory.toRealPath().resolve("Alone.java");
    Files.writeString(alone, RACE);
    try (Client client = Client.of(pages, root)) {
      client.open(alone);
      client.await(alone, 1);
      client.close(alone);
      client.await(alone, 0);
    }
  }

  @Test
  void theFirstReadingIsShown() throws Exception {
    Files.writeString(file, RACE);
    try (Client client = Client.of(pages, root)) {
      client.await(file, 1);
      Object first = Client.next(client.progress).getValue().getLeft();
      assertThat(first).isInstanceOf(WorkDoneProgressBegin.class);
      Object last = first;
      while (!(last instanceof WorkDoneProgressEnd)) {
        last = Client.next(client.progress).getValue().getLeft();
      }
      assertThat(((WorkDoneProgressBegin) first).getTitle()).isEqualTo("Mapvet reads root");
    }
  }

  @Test
  void aSavedFileIsLookedAt() throws Exception {
    Files.writeString(file, GUARDED);
    try (Client client = Client.of(pages, root)) {
      Path other = root.resolve("app/New.java");
      Files.writeString(other, RACE.replace("Counts", "New"));
      client
          .server
          .getTextDocumentService()
          .didSave(new DidSaveTextDocumentParams(new TextDocumentIdentifier(Ranges.uri(other))));
      client.await(other, 1);
    }
  }
}
