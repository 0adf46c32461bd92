// SPDX-License-Identifier: Apache-2.0
package io.mapvet.lsp;

import io.mapvet.analysis.LiveAnalysis;
import io.mapvet.finding.Finding;
import io.mapvet.finding.Identity;
import io.mapvet.finding.MapAccesses;
import io.mapvet.finding.Overview;
import io.mapvet.frontend.Lowered;
import io.mapvet.frontend.Problem;
import io.mapvet.frontend.Progress;
import io.mapvet.frontend.SourceInput;
import io.mapvet.ir.SourceFile;
import io.mapvet.ir.Unit;
import io.mapvet.lsp.FileView.Shown;
import io.mapvet.rule.LiveVet;
import io.mapvet.source.LiveSources;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** One root of the workspace: its sources, lowered, and what the analysis found in them. */
final class Project implements Closeable {
  /** So often an unchanged analysis is run again before the virtual machine has compiled it. */
  private static final int REHEARSALS = 4;

  private final Path root;
  private final Predicate<Path> belongs;
  private final SetUp setUp;
  private final LiveSources sources;
  private final LiveAnalysis analysis;
  private final LiveVet vet = new LiveVet();
  private final KeptFindings kept;
  private final Optional<String> conditions;
  private final Diagnostics diagnostics;
  private final Texts texts = new Texts();
  private final Map<Path, Document> buffers = new HashMap<>();
  private final Set<Path> files = new HashSet<>();
  private KnownFindings known;
  private Found found = Found.NOTHING;
  private boolean isChanged = true;

  /** Whether all files below the root are in it, as far as is known. */
  private boolean isWhole;

  private boolean isKept;
  private int rehearsals = REHEARSALS;

  /**
   * @param belongs which files below the root are its own
   * @param setUp what is configured for it; another one means another project
   * @param kept what was found before
   */
  Project(
      Path root,
      Predicate<Path> belongs,
      SetUp setUp,
      KnownFindings known,
      KeptFindings kept,
      Diagnostics diagnostics) {
    this.root = root;
    this.belongs = belongs;
    this.setUp = setUp;
    this.known = known;
    this.sources = new LiveSources(setUp.classPath());
    this.analysis = new LiveAnalysis(setUp.configuration().knowledge().get());
    this.kept = kept;
    this.conditions = kept.conditions(setUp);
    this.diagnostics = diagnostics;
  }

  SetUp setUp() {
    return setUp;
  }

  /** Brings what the baseline says up to date. */
  void check(Consumer<String> problems) {
    if (!known.isCurrent()) {
      known = KnownFindings.read(known.file(), problems);
    }
  }

  /** Has all files below the root read from disk, apart from those in buffers. */
  void index() throws IOException {
    read(root);
    isWhole = true;
  }

  /** Takes up what was found in the same files by an earlier server; false where none has. */
  boolean recall() {
    Optional<Found> before = conditions.flatMap(conditions -> kept.get(conditions, texts));
    before.ifPresent(earlier -> found = earlier);
    return before.isPresent();
  }

  /** Keeps what was found for the next server, once the files on disk are what was analysed. */
  void keep() {
    if (isWhole && !isKept && conditions.isPresent() && areBuffersSaved()) {
      kept.put(conditions.get(), texts, found);
      isKept = true;
    }
  }

  private boolean areBuffersSaved() {
    return buffers.keySet().stream()
        .filter(file -> setUp.includes(root, file))
        .allMatch(file -> texts.has(SourceInput.of(name(file), file)));
  }

  /** Takes in what a file, or a directory with all below it, is now on disk. */
  void read(Path touched) throws IOException {
    List<Path> found = setUp.files(root, touched).stream().filter(belongs).toList();
    Set<Path> gone = files.stream().filter(f -> f.startsWith(touched)).collect(Collectors.toSet());
    found.forEach(gone::remove);
    gone.forEach(this::drop);
    for (Path file : found) {
      if (!buffers.containsKey(file)) {
        put(file, SourceInput.of(name(file), file).once());
      }
    }
  }

  /** Takes in the buffers of files that belong to the root; those that are gone are forgotten. */
  void show(Map<Path, Document> open) throws IOException {
    Set<Path> closed = new HashSet<>(buffers.keySet());
    closed.removeAll(open.keySet());
    buffers.keySet().removeAll(closed);
    for (Path file : closed) {
      read(file);
    }
    open.forEach(
        (file, document) -> {
          if (buffers.put(file, document) != document && setUp.includes(root, file)) {
            put(file, SourceInput.of(name(file), document.text()));
          }
        });
  }

  private void put(Path file, SourceInput input) {
    files.add(file);
    if (sources.put(input)) {
      texts.put(input);
      isChanged = true;
    }
  }

  private void drop(Path file) {
    if (!buffers.containsKey(file)) {
      files.remove(file);
      sources.remove(name(file));
      texts.remove(name(file));
      isChanged = true;
    }
  }

  /** Lowers what has changed; false where it was stopped before the end. */
  boolean lower(Progress progress, BooleanSupplier stop) throws InterruptedException {
    return !isChanged || sources.update(progress, stop);
  }

  /** Leaves out what was not read when it was stopped, except for buffers. */
  void leaveRest() {
    sources.removeRest();
    buffers.clear();
    isWhole = false;
  }

  /**
   * Analyses what is lowered, if it has changed.
   *
   * @throws java.util.concurrent.CancellationException where it was stopped
   */
  void analyse(BooleanSupplier stop) {
    if (isChanged) {
      Lowered lowered = sources.lowered();
      List<Unit> units = lowered.units();
      Overview all = vet.overview(analysis.of(units, stop));
      found =
          new Found(
              units.stream().map(Unit::file).toList(),
              new Overview(setUp.configuration().judged(all.report(), units), all.maps()),
              lowered.problems().stream().map(Problem::file).collect(Collectors.toSet()));
      isChanged = false;
      isKept = false;
    }
  }

  /**
   * Analyses the same a few times more, so that the first edits find compiled what they run: an
   * edit has nearly everything looked up again that was found before, and until then nothing has.
   * What it finds is what is known.
   *
   * @throws java.util.concurrent.CancellationException where it was stopped
   */
  void rehearse(BooleanSupplier stop) {
    while (isWhole && !isChanged && rehearsals > 0) {
      rehearsals--;
      vet.overview(analysis.of(sources.lowered().units(), stop));
    }
  }

  /** What is known of each file. */
  Map<Path, FileView> views() {
    Map<String, List<Shown>> shown = shown();
    Map<String, List<MapAccesses>> maps =
        found.overview().maps().stream()
            .collect(Collectors.groupingBy(map -> map.map().declaration().file().path()));
    Map<Path, FileView> views = new LinkedHashMap<>();
    for (SourceFile file : found.files()) {
      String name = file.path();
      views.put(
          Path.of(name),
          new FileView(
              file,
              shown.getOrDefault(name, List.of()),
              maps.getOrDefault(name, List.of()),
              known.file()));
    }
    return views;
  }

  private Map<String, List<Shown>> shown() {
    List<Finding> findings = found.overview().report().findings();
    List<Identity> identities = Identity.of(findings);
    Map<String, List<Shown>> shown = new HashMap<>();
    for (int i = 0; i < findings.size(); i++) {
      Finding finding = findings.get(i);
      Identity identity = identities.get(i);
      if (isShown(finding, identity)) {
        boolean fixable =
            finding.edit() != null
                && finding.edit().replacements().stream()
                    .noneMatch(r -> found.broken().contains(r.at().file().path()));
        shown
            .computeIfAbsent(finding.at().file().path(), f -> new ArrayList<>())
            .add(new Shown(finding, identity, fixable, diagnostics.of(finding, identity)));
      }
    }
    return shown;
  }

  private boolean isShown(Finding finding, Identity identity) {
    return !finding.suppressed()
        && finding.level().compareTo(setUp.severity()) >= 0
        && !known.baseline().contains(identity);
  }

  private static String name(Path file) {
    return file.toString().replace(file.getFileSystem().getSeparator(), "/");
  }

  @Override
  public void close() throws IOException {
    sources.close();
  }
}
