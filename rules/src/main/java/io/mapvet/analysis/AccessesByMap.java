// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import io.mapvet.analysis.FieldConflicts.Same;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Accesses of one kind to maps in fields: first all are taken in, then they are asked for. */
final class AccessesByMap {
  private final Engine engine;
  private final Kind kind;
  private final Map<MapKey, List<RootedAccess>> all = new LinkedHashMap<>();
  private final Map<MapKey, Live> live = new HashMap<>();

  /** What is accessed. */
  enum Kind {
    CONTENT,
    REFERENCE,
    ESCAPE
  }

  /** The work of leaving out what counts once, or not at all. */
  private record Work(Kind kind, MapKey map) {}

  /**
   * The accesses after initialisation.
   *
   * @param used of confined and of found objects too
   * @param shared the others
   */
  private record Live(List<RootedAccess> used, List<RootedAccess> shared) {
    static final Live NONE = new Live(List.of(), List.of());

    static Live of(List<RootedAccess> all) {
      Map<List<Object>, RootedAccess> live = new LinkedHashMap<>();
      for (RootedAccess access : all) {
        if (!access.initialises()) {
          live.putIfAbsent(
              Arrays.asList(
                  access.at(),
                  access.root(),
                  access.task() == null ? null : access.task().key(),
                  access.touch(),
                  access.client(),
                  access.access().place()),
              access);
        }
      }
      List<RootedAccess> used = List.copyOf(live.values());
      return new Live(used, used.stream().filter(a -> !a.access().place().isLocal()).toList());
    }
  }

  AccessesByMap(Engine engine, Kind kind) {
    this.engine = engine;
    this.kind = kind;
  }

  void add(MapKey map, RootedAccess access) {
    all.computeIfAbsent(map, k -> new ArrayList<>()).add(access);
  }

  /** The maps that are accessed, in the order of their first accesses. */
  Collection<MapKey> maps() {
    return all.keySet();
  }

  /** The accesses after initialisation, of confined and of found objects too. */
  List<RootedAccess> used(MapKey map) {
    return live(map).used;
  }

  /** The accesses after initialisation to objects that others may reach. */
  List<RootedAccess> shared(MapKey map) {
    return live(map).shared;
  }

  private Live live(MapKey map) {
    Live known = live.get(map);
    if (known == null) {
      List<RootedAccess> some = all.get(map);
      known =
          some == null
              ? Live.NONE
              : engine.outcome(new Work(kind, map), List.of(new Same(some)), () -> Live.of(some));
      live.put(map, known);
    }
    return known;
  }
}
