package p;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

record Point(int x, int y) implements Comparable<Point> {
  static final Point ORIGIN = new Point(0, 0);

  Point {
    if (x < 0) {
      x = 0;
    }
  }

  Point(int both) {
    this(both, both);
  }

  @Override
  public int x() {
    return x + 1;
  }

  public int compareTo(Point other) {
    return other.y() - y;
  }
}

record Holder<T extends Number>(Map<String, T> map, @Deprecated List<T>... lists) {}

record Explicit(Map<String, String> map) {
  Explicit(Map<String, String> map) {
    this.map = new HashMap<>(map);
  }
}

record Empty() {
  Empty {
    System.out.println("made");
  }
}

enum Plain {
  A,
  B;
}

enum Rich implements Runnable {
  FIRST(1) {
    @Override
    public void run() {
      table.put("first", value);
    }
  },
  @Deprecated
  SECOND(2, "x", "y");

  private static final Map<String, Integer> registry = new HashMap<>();
  final Map<String, Integer> table = new HashMap<>();
  final int value;

  static {
    for (Rich rich : values()) {
      registry.put(rich.name(), rich.ordinal());
    }
  }

  Rich(int value, String... names) {
    this.value = value;
  }

  public void run() {
    Rich other = valueOf("FIRST");
  }
}

sealed interface Shape permits Circle, Square {}

final class Circle implements Shape {}

non-sealed class Square implements Shape {}
