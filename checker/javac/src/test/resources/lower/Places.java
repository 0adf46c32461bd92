package p;

import java.util.Map;

class Places extends Object {
  int a = 1, b = a, c;
  private final Map<String,
      String> map = null;

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    text
        .append("a")
        .append(
            map.get("toString"))
        .append(1 + 2);
    if (map == null
        || map.isEmpty()) {
      map
          .clear();
    }
    Runnable r =
        () -> {
          map.size();
        };
    Object o = new Object() {
      int hidden;
    };
    for (String s : map.values()) s.length();
    return text.toString();
  }

  <T> T generic(T t) { return this.<T>generic(t); }
}
