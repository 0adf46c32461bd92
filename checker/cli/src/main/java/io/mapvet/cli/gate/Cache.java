// SPDX-License-Identifier: Apache-2.0
package io.mapvet.cli.gate;

import io.mapvet.cli.source.FrontEnd;
import io.mapvet.cli.terminal.Terminal;
import io.mapvet.store.Codec;
import io.mapvet.store.KeptUnits;
import io.mapvet.store.Store;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * What one gate keeps for the next: the findings of a whole set of sources, and what each file was
 * lowered to. Without it everything works, only slower.
 */
final class Cache implements Closeable {
  private static final long MOST_BYTES = 512L << 20;

  /** The findings of a set of sources. */
  private record Findings(List<Known> known) {}

  private final Store store;
  private final Terminal terminal;
  private boolean isBroken;

  Cache(Terminal terminal) {
    this.store = new Store(terminal.cache(), MOST_BYTES);
    this.terminal = terminal;
  }

  /**
   * @param key see {@link SourcesKey#findings}
   */
  Optional<List<Known>> findings(String key) {
    try {
      return store.get(key).map(bytes -> ((Findings) Codec.read(bytes, List.of())).known());
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  void put(String key, List<Known> findings) {
    try {
      store.put(key, Codec.write(new Findings(findings), List.of()));
    } catch (IOException e) {
      unkept(e);
    }
  }

  /**
   * A front end that lowers only what has changed.
   *
   * @param conditions see {@link SourcesKey#lowering}
   */
  FrontEnd keeping(FrontEnd frontEnd, String conditions) {
    KeptUnits units = new KeptUnits(store, conditions, this::unkept);
    return (sources, wanted, classPath, choice, progress) ->
        units.lower(
            sources, (seen, missing) -> frontEnd.lower(seen, missing, classPath, choice, progress));
  }

  @Override
  public void close() {
    try {
      store.trim();
    } catch (IOException e) {
      unkept(e);
    }
  }

  private void unkept(IOException e) {
    if (!isBroken) {
      terminal.say("the results are not kept for the next run: " + e.getMessage());
    }
    isBroken = true;
  }
}
