// SPDX-License-Identifier: Apache-2.0
package io.mapvet.fix;

import io.mapvet.ir.Unit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.LongStream;

/**
 * Which files of a module may mention something. What they mention is kept as hashes only, from one
 * state of the module to the next.
 */
final class Index {
  static final Index NONE = new Index(List.of(), new long[0], 0);

  private final Map<Integer, Mentions> files = new HashMap<>();
  private final Map<Integer, Integer> ranks = new HashMap<>();

  /** In order, the hash of what is mentioned above the number of the file. */
  private long[] entries;

  /** Whether the entries are those of the files. */
  private boolean isCurrent;

  private final int numbers;

  private Index(Collection<Mentions> files, long[] entries, int numbers) {
    this.entries = entries;
    this.numbers = numbers;
    for (Mentions file : files) {
      ranks.put(file.number(), ranks.size());
      this.files.put(file.number(), file);
    }
  }

  /**
   * That of a module of which some files may be in this one.
   *
   * @param before gives what is known of a file that is, else null
   */
  Index with(Collection<Unit> units, Function<Unit, Mentions> before) {
    List<Mentions> files = new ArrayList<>();
    int next = numbers;
    for (Unit unit : units) {
      Mentions known = before.apply(unit);
      files.add(known == null ? new Mentions(unit, next++) : known.fresh());
    }
    return new Index(files, entries, next);
  }

  /** All files. */
  Collection<Mentions> files() {
    return files.values();
  }

  /** Files in their order that may mention it; all that do are among them. */
  List<Mentions> mayMention(String what) {
    update();
    long first = (long) what.hashCode() << 32;
    int at = Arrays.binarySearch(entries, first);
    List<Mentions> found = new ArrayList<>();
    for (int i = at < 0 ? -at - 1 : at;
        i < entries.length && entries[i] >> 32 == what.hashCode();
        i++) {
      found.add(files.get((int) entries[i]));
    }
    found.sort(Comparator.comparing(file -> ranks.get(file.number())));
    return found;
  }

  private void update() {
    if (!isCurrent) {
      BitSet here = new BitSet(numbers);
      files.keySet().forEach(here::set);
      BitSet known = new BitSet(numbers);
      long[] left = new long[entries.length];
      int size = 0;
      for (long entry : entries) {
        known.set((int) entry);
        if (here.get((int) entry)) {
          left[size++] = entry;
        }
      }
      long[] more =
          files.values().stream()
              .filter(file -> !known.get(file.number()))
              .flatMapToLong(Index::entries)
              .sorted()
              .toArray();
      entries = merged(left, size, more);
      isCurrent = true;
    }
  }

  /** Both in order; of the first, the first {@code size} ones. */
  private static long[] merged(long[] first, int size, long[] second) {
    long[] all = new long[size + second.length];
    int taken = 0;
    for (int i = 0; i < all.length; i++) {
      int given = i - taken;
      boolean isNext = taken < second.length && (given == size || second[taken] < first[given]);
      all[i] = isNext ? second[taken++] : first[given];
    }
    return all;
  }

  private static LongStream entries(Mentions file) {
    return file.fresh().all().stream()
        .mapToLong(what -> (long) what.hashCode() << 32 | file.number())
        .distinct();
  }
}
