// SPDX-License-Identifier: Apache-2.0
package io.mapvet.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;

/**
 * The rules there are, the most specific first: where several describe a race, the first reports.
 */
public final class Rules {
  static final List<Rule> BY_SPECIFICITY =
      List.of(
          new PooledMapReuse(),
          new SlowMapCompute(),
          new ConcurrentMapSnapshot(),
          new MapModifiedWhileIterated(),
          new RecursiveMapCompute(),
          new ConcurrentMapCheckThenAct(),
          new SynchronizedMapIteration(),
          new MapWriteUnderReadLock(),
          new GuardedMapEscapes(),
          new UnsafeValueInConcurrentMap(),
          new UnsafeMapPublication(),
          new InconsistentMapLocking(),
          new MapCapturedByTask(),
          new StaticMutableMap(),
          new UnguardedSharedMap());

  private Rules() {}

  /** What every rule says of itself, by name. */
  public static List<RuleInfo> all() {
    return BY_SPECIFICITY.stream()
        .map(Rule::info)
        .sorted(Comparator.comparing(RuleInfo::name))
        .toList();
  }

  /**
   * The page of a rule, as it stands in {@code docs/rules}, in Markdown.
   *
   * @throws IllegalArgumentException if there is no such rule
   */
  public static String page(String name) {
    String resource = "pages/" + name + ".md";
    try (InputStream page = Rules.class.getResourceAsStream(resource)) {
      if (page == null) {
        throw new IllegalArgumentException("no page " + resource);
      }
      return new String(page.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
