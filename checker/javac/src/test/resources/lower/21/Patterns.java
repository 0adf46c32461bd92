package p;

import java.util.Map;

class Patterns {
  sealed interface Shape permits Circle, Box {}

  record Circle(Map<String, Integer> data, int radius) implements Shape {}

  record Box<T>(T content, Shape inner) implements Shape {}

  String types(Object o) {
    return switch (o) {
      case null -> "null";
      case String s when s.isEmpty() -> "empty";
      case String s -> s;
      case Integer i when i > 3 && i < 9 -> "some";
      case Map<?, ?> m -> {
        m.clear();
        yield "map";
      }
      default -> o.toString();
    };
  }

  int records(Shape shape) {
    return switch (shape) {
      case Circle(var data, int radius) when radius > 0 -> data.size();
      case Circle c -> c.radius();
      case Box<?>(String text, Circle(Map<String, Integer> d, var r)) -> d.size() + text.length();
      case Box<?>(var any, var in) -> 0;
    };
  }

  void statement(Shape shape) {
    switch (shape) {
      case Circle c:
        c.data().clear();
        break;
      case Box<?> b:
        b.content();
    }
    switch (shape) {
      case Circle c -> c.data();
      case null, default -> {}
    }
  }

  int tests(Object o) {
    if (o instanceof Box<?>(Integer n, Circle(Map<String, Integer> m, int r)) && n > r) {
      m.clear();
      return n;
    }
    if (!(o instanceof Circle(var data, var radius))) {
      return 0;
    }
    return data.size() + radius;
  }

  enum Side {
    LEFT,
    RIGHT
  }

  int qualified(Side side) {
    return switch (side) {
      case LEFT -> 1;
      case Side.RIGHT -> 2;
    };
  }
}
