// SPDX-License-Identifier: Apache-2.0
package io.mapvet.lsp;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;

/**
 * What the editor has told of files: its buffers, and which files may have changed on disk. The
 * thread that reads messages writes here, any thread may look.
 */
final class EditorState {
  private final Map<Path, Document> open = new ConcurrentHashMap<>();
  private final Set<Path> touched = ConcurrentHashMap.newKeySet();
  private final AtomicLong revision = new AtomicLong();
  private volatile long answered = -1;

  void open(Path file, Document document) {
    open.put(file, document);
    revision.incrementAndGet();
  }

  /** Changes for a file that is not open are passed over. */
  void change(Path file, int version, List<TextDocumentContentChangeEvent> changes) {
    open.computeIfPresent(file, (f, document) -> document.changed(version, changes));
    revision.incrementAndGet();
  }

  /** What is on disk counts again. */
  void close(Path file) {
    open.remove(file);
    touch(file);
  }

  /** A file or directory was made, changed or deleted. */
  void touch(Path file) {
    touched.add(file);
    revision.incrementAndGet();
  }

  Optional<Document> document(Path file) {
    return Optional.ofNullable(open.get(file));
  }

  /** The buffers as they are now. */
  Map<Path, Document> documents() {
    return Map.copyOf(open);
  }

  /** What {@link #touch} was told since the last call. */
  List<Path> takeTouched() {
    List<Path> taken = new ArrayList<>();
    for (Path file : touched) {
      if (touched.remove(file)) {
        taken.add(file);
      }
    }
    return taken;
  }

  /** Something else than files is another one now, or nothing more is told. */
  void touch() {
    revision.incrementAndGet();
  }

  /** Another number for every change. */
  long revision() {
    return revision.get();
  }

  /** What comes of everything up to that revision is known, and the editor is told now. */
  void answer(long revision) {
    answered = revision;
  }

  /** Whether nothing has changed since the last answer. */
  boolean isAnswered() {
    return answered == revision.get();
  }
}
