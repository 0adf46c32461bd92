package p;

import module java.base;

class Newest {
  final Map<String, String> map = new HashMap<>();
  final int size;

  Newest(int n) {
    if (n < 0) {
      throw new IllegalArgumentException();
    }
    int twice = n * 2;
    size = twice;
    super();
    map.put("a", "b");
  }

  record Pair(Object a, Object b) {}

  int unnamed(Object o, List<String> list) {
    int sum = 0;
    for (String _ : list) {
      sum++;
    }
    try {
      sum++;
    } catch (Exception _) {
      sum--;
    }
    Function<String, Integer> f = _ -> 1;
    if (o instanceof Pair(String s, _)) {
      sum += s.length();
    }
    return switch (o) {
      case Pair(_, Integer i) -> i;
      case Integer _, String _ -> 1;
      default -> sum;
    };
  }

  class Inner {
    final int n;

    Inner(Map<String, String> given) {
      n = size;
      given.clear();
      super();
    }
  }
}
