// SPDX-License-Identifier: Apache-2.0
package io.mapvet.lsp;

import io.mapvet.frontend.Progress;
import io.mapvet.javac.FailureReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.PublishDiagnosticsParams;

/**
 * All roots. Only the worker's thread comes here; but what {@link #views} gives is for every
 * thread.
 */
final class Workspace {
  private final EditorState state;
  private final Editor editor;
  private final Diagnostics diagnostics;
  private final KeptFindings kept;
  private final AtomicReference<Indexing> indexing;
  private final Map<Path, Project> projects = new HashMap<>();
  private final Map<Path, Sent> sent = new HashMap<>();
  private final AtomicReference<Map<Path, FileView>> views = new AtomicReference<>(Map.of());

  /** Those that were reported: what fails once may fail at every edit. */
  private final Set<String> failures = new HashSet<>();

  private List<Path> roots = List.of();
  private Settings settings = Settings.DEFAULT;

  /** What the editor was told last of a file. */
  private record Sent(String uri, boolean isOpen, List<Diagnostic> diagnostics) {}

  /**
   * @param kept what was found before this server was started
   * @param indexing where the reading of a root stands while it goes on
   */
  Workspace(
      EditorState state,
      Editor editor,
      Diagnostics diagnostics,
      KeptFindings kept,
      AtomicReference<Indexing> indexing) {
    this.state = state;
    this.editor = editor;
    this.diagnostics = diagnostics;
    this.kept = kept;
    this.indexing = indexing;
  }

  /** What the last round knows of each file. */
  AtomicReference<Map<Path, FileView>> views() {
    return views;
  }

  /** Other roots: each is a program of its own; a file belongs to the innermost one around it. */
  void setRoots(List<Path> newRoots) {
    roots = newRoots.stream().distinct().sorted(Comparator.reverseOrder()).toList();
    reset();
  }

  /** Other settings: every root is read again. Some editors send those that hold already. */
  void setSettings(Settings newSettings) {
    if (!newSettings.equals(settings)) {
      settings = newSettings;
      reset();
    }
  }

  /**
   * Takes in what has changed, analyses it, and tells the editor; where nothing has, does what no
   * edit should wait for.
   *
   * @return whether there is some of that, and nothing newer to take in
   */
  boolean round() {
    try {
      long revision = state.revision();
      BooleanSupplier stop = () -> state.revision() != revision;
      if (state.isAnswered()) {
        projects.values().forEach(Project::keep);
        projects.values().forEach(project -> project.rehearse(stop));
        return false;
      }
      takeIn(state.takeTouched(), state.documents(), stop);
      if (!stop.getAsBoolean()) {
        projects.values().forEach(project -> project.analyse(stop));
        state.answer(revision); // before it is sent: who edits on what it says is not too fast
        publish();
        return state.isAnswered();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (CancellationException e) {
      return false; // a newer edit has asked for another round
    } catch (IOException e) {
      reset();
      editor.log("could not be read: " + e.getMessage());
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError | AssertionError e) {
      reset();
      if (failures.add(e.toString())) {
        editor.log(FailureReport.write(e, "language server"));
      }
    }
    return false;
  }

  private void reset() {
    projects.values().forEach(this::close);
    projects.clear();
  }

  private void close(Project project) {
    try {
      project.close();
    } catch (IOException e) {
      editor.log("a class path could not be closed: " + e.getMessage());
    }
  }

  private void takeIn(List<Path> touched, Map<Path, Document> open, BooleanSupplier stop)
      throws IOException, InterruptedException {
    Map<Path, Map<Path, Document>> buffers = new LinkedHashMap<>();
    roots.forEach(root -> buffers.put(root, new HashMap<>()));
    open.forEach(
        (file, document) ->
            buffers.computeIfAbsent(home(file), home -> new HashMap<>()).put(file, document));
    Set<Path> left = new HashSet<>(projects.keySet());
    left.removeAll(buffers.keySet());
    left.forEach(home -> close(projects.remove(home)));
    for (Map.Entry<Path, Map<Path, Document>> entry : buffers.entrySet()) {
      takeIn(entry.getKey(), touched, entry.getValue(), stop);
    }
  }

  private void takeIn(Path home, List<Path> touched, Map<Path, Document> open, BooleanSupplier stop)
      throws IOException, InterruptedException {
    Project known = projects.get(home);
    if (known != null && known.setUp().stamp().equals(SetUp.stamp(home, settings))) {
      known.check(editor::say);
      for (Path file : touched) {
        if (file.startsWith(home)) {
          known.read(file);
        }
      }
      known.show(open);
      known.lower(Progress.NONE, stop);
      return;
    }
    if (known != null) {
      close(known);
    }
    takeInAnew(home, open);
  }

  private void takeInAnew(Path home, Map<Path, Document> open)
      throws IOException, InterruptedException {
    boolean isRoot = roots.contains(home);
    SetUp setUp = SetUp.read(home, settings, editor::say);
    Project project =
        new Project(
            home,
            file -> isRoot && home.equals(home(file)),
            setUp,
            KnownFindings.read(setUp.baseline(home, settings), editor::say),
            kept,
            diagnostics);
    projects.put(home, project);
    project.show(open);
    if (isRoot) {
      Indexing now = editor.indexing("Mapvet reads " + home.getFileName());
      indexing.set(now);
      project.index();
      if (project.recall()) {
        publish(project);
      }
      if (!project.lower(now, now::isCancelled)) {
        project.leaveRest();
        project.show(open);
      }
      indexing.set(null);
      now.end();
    }
    project.lower(Progress.NONE, () -> false);
  }

  /** The root that a file belongs to; outside of all, the directory it is in. */
  private Path home(Path file) {
    Optional<Path> root = roots.stream().filter(file::startsWith).findFirst();
    return root.orElse(file.getParent());
  }

  private void publish() {
    Map<Path, FileView> now = new HashMap<>();
    projects.values().forEach(project -> now.putAll(project.views()));
    Set<Path> files = new TreeSet<>(sent.keySet());
    now.forEach(
        (file, view) -> {
          if (!view.shown().isEmpty()) {
            files.add(file);
          }
        });
    publish(now, files);
  }

  /** Shows what is known of one project, and leaves the others as they are. */
  private void publish(Project project) {
    Map<Path, FileView> now = new HashMap<>(views.get());
    Map<Path, FileView> news = project.views();
    now.putAll(news);
    publish(now, news.keySet());
  }

  private void publish(Map<Path, FileView> now, Collection<Path> files) {
    views.set(Map.copyOf(now));
    for (Path file : files) {
      publish(file, Optional.ofNullable(now.get(file)), state.document(file));
    }
  }

  /** What has been typed since the round began is another round's. */
  private void publish(Path file, Optional<FileView> view, Optional<Document> open) {
    boolean isBehind =
        view.isPresent() && open.isPresent() && !open.get().text().equals(view.get().file().text());
    List<Diagnostic> found =
        view.stream().flatMap(v -> v.shown().stream()).map(FileView.Shown::diagnostic).toList();
    Sent before = sent.get(file);
    Sent next = new Sent(open.map(Document::uri).orElse(Ranges.uri(file)), open.isPresent(), found);
    if (isBehind || next.equals(before) || before == null && found.isEmpty()) {
      return;
    }
    if (before != null && !before.uri().equals(next.uri())) {
      editor.publish(new PublishDiagnosticsParams(before.uri(), List.of()));
    }
    if (found.isEmpty()) {
      sent.remove(file);
    } else {
      sent.put(file, next);
    }
    editor.publish(
        new PublishDiagnosticsParams(next.uri(), found, open.map(Document::version).orElse(null)));
  }
}
