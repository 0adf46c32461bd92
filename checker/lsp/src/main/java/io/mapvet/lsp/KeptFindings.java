// SPDX-License-Identifier: Apache-2.0
package io.mapvet.lsp;

import io.mapvet.javac.FailureReport;
import io.mapvet.javac.config.Configuration;
import io.mapvet.rule.Vet;
import io.mapvet.source.LiveSources;
import io.mapvet.store.Codec;
import io.mapvet.store.Stamp;
import io.mapvet.store.Store;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What was found in the roots, on disk, so that the next server can show it before it has read
 * them. Without it everything works, only later.
 */
final class KeptFindings {
  private static final long MOST_BYTES = 64L << 20;

  private final Store store;
  private final Consumer<String> log;
  private boolean isBroken;

  /**
   * @param directory need not exist
   * @param log told once if nothing can be kept
   */
  KeptFindings(Path directory, Consumer<String> log) {
    this.store = new Store(directory, MOST_BYTES);
    this.log = log;
  }

  /**
   * Names all that findings depend on beside the sources and what is configured; empty where that
   * cannot be told.
   */
  Optional<String> conditions(SetUp setUp) {
    List<String> all = new ArrayList<>();
    all.add(FailureReport.version());
    all.add(Runtime.version().toString());
    all.add(setUp.stamp());
    try {
      for (Class<?> part :
          List.of(Vet.class, LiveSources.class, Configuration.class, KeptFindings.class)) {
        all.add(Stamp.of(part));
      }
      for (Path entry : setUp.classPath()) {
        all.add(entry + "\0" + Stamp.of(entry));
      }
    } catch (IOException e) {
      fail(e);
      return Optional.empty();
    }
    return Optional.of(String.join("\0", all));
  }

  /** What was found in these very texts under these conditions, if that was kept. */
  Optional<Found> get(String conditions, Texts texts) {
    try {
      return store
          .get(texts.key(conditions))
          .map(bytes -> (Found) Codec.read(bytes, texts.files(List.of())));
    } catch (IllegalArgumentException | ClassCastException e) {
      return Optional.empty();
    }
  }

  void put(String conditions, Texts texts, Found found) {
    try {
      store.put(texts.key(conditions), Codec.write(found, texts.files(found.files())));
      store.trim();
    } catch (IOException e) {
      fail(e);
    }
  }

  private void fail(IOException e) {
    if (!isBroken) {
      log.accept("what is found is not kept for the next start: " + e.getMessage());
    }
    isBroken = true;
  }
}
