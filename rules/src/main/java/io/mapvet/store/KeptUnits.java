// SPDX-License-Identifier: Apache-2.0
package io.mapvet.store;

import io.mapvet.frontend.Lowered;
import io.mapvet.frontend.Outline;
import io.mapvet.frontend.Problem;
import io.mapvet.frontend.SourceInput;
import io.mapvet.ir.SourceFile;
import io.mapvet.ir.Unit;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Lowers files, and keeps what each became for the next run.
 *
 * <p>What a file becomes depends on its own text and on what all others show of themselves: their
 * {@link Outline}s, or the whole text of those with syntax errors, for nobody knows what a parser
 * makes of them. So its key is made of these, and a change within the bodies of methods leaves the
 * entries of all other files valid. What has to be lowered anew is lowered beside the outlines of
 * the rest.
 */
public final class KeptUnits {
  private static final String HASH = "SHA-256";

  /** A front end, told what to read. */
  @FunctionalInterface
  public interface FrontEnd {
    /**
     * @param files what can be seen of each other
     * @param wanted says of a path whether the file is to be lowered
     */
    Lowered lower(List<SourceInput> files, Predicate<String> wanted) throws InterruptedException;
  }

  /** What one file became. */
  private record Kept(Unit unit, List<Problem> problems) {}

  /** A file that could be read. */
  private record Text(SourceInput input, String text, String hash) {
    static Text of(SourceInput input, String text) {
      return new Text(input, text, Digest.hex(HASH, Digest.part(text)));
    }

    String path() {
      return input.path();
    }
  }

  private final Store store;
  private final String conditions;
  private final Consumer<IOException> unkept;

  /**
   * @param conditions names all that lowering depends on beside the files: the front end, its
   *     options, the class path, the versions of Mapvet and Java
   * @param unkept told where something could not be kept
   */
  public KeptUnits(Store store, String conditions, Consumer<IOException> unkept) {
    this.store = store;
    this.conditions = conditions;
    this.unkept = unkept;
  }

  /** The same as the front end gives for all of the files. */
  public Lowered lower(Collection<SourceInput> inputs, FrontEnd frontEnd)
      throws InterruptedException {
    Map<String, SourceInput> seen = new LinkedHashMap<>();
    inputs.stream().filter(SourceInput::isWanted).forEach(i -> seen.putIfAbsent(i.path(), i));
    List<SourceInput> whole = List.copyOf(seen.values());
    List<Text> texts = new ArrayList<>();
    for (SourceInput input : whole) {
      String text = input.textOrNull();
      if (text != null) {
        texts.add(Text.of(input, text));
      }
    }
    Map<String, String> outlines = outlines(texts);
    Map<String, String> keys = keys(texts, outlines);
    Map<String, Kept> kept = kept(texts, keys);
    kept.keySet().forEach(path -> seen.put(path, SourceInput.of(path, outlines.get(path))));
    Lowered fresh =
        kept.size() == whole.size()
            ? new Lowered(List.of(), List.of())
            : frontEnd.lower(List.copyOf(seen.values()), path -> !kept.containsKey(path));
    if (hasFailed(fresh, keys)) {
      return kept.isEmpty() ? fresh : frontEnd.lower(whole, path -> true);
    }
    try {
      if (marksBroken(fresh, texts, outlines)) {
        if (!kept.isEmpty()) {
          return lower(inputs, frontEnd);
        }
        keys.putAll(keys(texts, outlines));
      }
      put(fresh, keys);
    } catch (IOException e) {
      unkept.accept(e);
    }
    return joined(kept.values(), fresh);
  }

  /** What each file shows to others, by path. */
  private Map<String, String> outlines(List<Text> texts) {
    Map<String, String> outlines = new LinkedHashMap<>();
    for (Text file : texts) {
      boolean isBroken = store.get(mark(file)).isPresent();
      outlines.put(file.path(), isBroken ? file.text() : Outline.of(file.text()));
    }
    return outlines;
  }

  private Map<String, String> keys(List<Text> texts, Map<String, String> outlines) {
    List<byte[]> parts = new ArrayList<>(List.of(Digest.part(conditions)));
    outlines.forEach(
        (path, outline) -> {
          parts.add(Digest.part(path));
          parts.add(Digest.part(outline));
        });
    byte[] all = Digest.of(HASH, parts.toArray(byte[][]::new));
    Map<String, String> keys = new LinkedHashMap<>();
    for (Text file : texts) {
      byte[] path = Digest.part(file.path());
      keys.put(file.path(), Digest.hex(HASH, all, path, Digest.part(file.hash())));
    }
    return keys;
  }

  private Map<String, Kept> kept(List<Text> texts, Map<String, String> keys) {
    Map<String, Kept> kept = new LinkedHashMap<>();
    for (Text text : texts) {
      SourceFile file = new SourceFile(text.path(), text.input()::textOrNull);
      try {
        store
            .get(keys.get(text.path()))
            .ifPresent(bytes -> kept.put(text.path(), (Kept) Codec.read(bytes, List.of(file))));
      } catch (IllegalArgumentException e) {
        continue; // as if there were none
      }
    }
    return kept;
  }

  /**
   * Whether a file that can be read got a problem as a whole: then the front end has failed, and
   * what it made of the other files it may make otherwise the next time.
   */
  private static boolean hasFailed(Lowered fresh, Map<String, String> keys) {
    return fresh.problems().stream().anyMatch(p -> p.line() == 0 && keys.containsKey(p.file()));
  }

  /** Remembers the files with syntax errors, and shows them whole; false where none is new. */
  private boolean marksBroken(Lowered fresh, List<Text> texts, Map<String, String> outlines)
      throws IOException {
    Set<String> broken = fresh.problems().stream().map(Problem::file).collect(Collectors.toSet());
    boolean any = false;
    for (Text file : texts) {
      if (broken.contains(file.path()) && !file.text().equals(outlines.get(file.path()))) {
        store.put(mark(file), new byte[0]);
        outlines.put(file.path(), file.text());
        any = true;
      }
    }
    return any;
  }

  private static String mark(Text file) {
    return "broken" + file.hash();
  }

  private void put(Lowered fresh, Map<String, String> keys) throws IOException {
    Map<String, List<Problem>> problems =
        fresh.problems().stream().collect(Collectors.groupingBy(Problem::file));
    for (Unit unit : fresh.units()) {
      String path = unit.file().path();
      if (keys.containsKey(path)) {
        Kept kept = new Kept(unit, problems.getOrDefault(path, List.of()));
        store.put(keys.get(path), Codec.write(kept, List.of(unit.file())));
      }
    }
  }

  private static Lowered joined(Collection<Kept> kept, Lowered fresh) {
    List<Unit> units = new ArrayList<>(fresh.units());
    List<Problem> problems = new ArrayList<>(fresh.problems());
    for (Kept one : kept) {
      units.add(one.unit());
      problems.addAll(one.problems());
    }
    return Lowered.of(units, problems);
  }
}
