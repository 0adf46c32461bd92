// SPDX-License-Identifier: Apache-2.0
package io.mapvet.stress;

import java.lang.reflect.Field;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.Outcome;

/** One half of a twin: drives a fixture with real threads, and says what it came to. */
public abstract class Twin {
  static final String RIGHT = "right";

  /** How a bad fixture is graded: its failures are what the twin is there to show. */
  @Outcome(id = RIGHT, expect = Expect.ACCEPTABLE, desc = "as if one came after the other")
  @Outcome(expect = Expect.ACCEPTABLE_INTERESTING, desc = "the race")
  public static final class Racy {}

  /** How a good fixture is graded. */
  @Outcome(id = RIGHT, expect = Expect.ACCEPTABLE, desc = "as if one came after the other")
  @Outcome(expect = Expect.FORBIDDEN, desc = "a race")
  public static final class Sound {}

  /** What one thread does. */
  @FunctionalInterface
  protected interface Side {
    void run() throws Exception;
  }

  /** The keys that one thread puts, and the other: enough to make a table larger. */
  protected static final List<String> ONES = List.of("a", "b", "c", "d", "e", "f", "g", "h");

  protected static final List<String> TWOS = List.of("i", "j", "k", "l", "m", "n", "o", "p");

  private Exception thrown;

  /** Does it; an exception is a verdict and not the end of the run. */
  protected final void attempt(Side side) {
    try {
      side.run();
    } catch (Exception e) {
      thrown = e;
    }
  }

  /** What is wrong, once both threads are done. */
  protected final String verdict(boolean right, String wrong) {
    return thrown != null ? thrown.getClass().getSimpleName() : right ? RIGHT : wrong;
  }

  /** Whether a look-up finds the keys of both threads. */
  protected static boolean hasAll(Function<String, ?> get) {
    return Stream.of(ONES, TWOS).flatMap(List::stream).allMatch(key -> get.apply(key) != null);
  }

  /** The map in a private field; {@code object} is null for a static one. */
  @SuppressWarnings("unchecked")
  protected static <K, V> Map<K, V> map(Class<?> type, Object object, String field) {
    try {
      Field found = type.getDeclaredField(field);
      found.setAccessible(true);
      return (Map<K, V>) found.get(object);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The number of entries that an iteration meets, which a broken map may never end. */
  protected static int count(Map<?, ?> map) {
    int count = 0;
    for (Object key : map.keySet()) {
      if (++count > 1000) {
        break;
      }
    }
    return count;
  }
}
