package p;

import static java.util.Collections.emptyMap;
import static java.util.concurrent.TimeUnit.SECONDS;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

class Calls<K, V extends Comparable<V>> extends LinkedHashMap<K, V> {
  Map<K, V> own = Collections.synchronizedMap(new HashMap<>());
  static Map<String, List<String>> registry = new ConcurrentHashMap<>(16, 0.75f);

  Calls() {
    super(16);
  }

  V inherited(K key, V value) {
    put(key, value);
    this.putIfAbsent(key, value);
    super.put(key, value);
    V old = get(key);
    own.get(key).compareTo(old);
    return own.get(key);
  }

  static <T extends Comparable<T>> T max(T a, T... rest) {
    return a;
  }

  void variable(String s, String[] array, Object o) {
    max(s);
    max(s, s, s);
    max(s, array);
    Arrays.asList(s);
    Arrays.asList(array);
    Arrays.asList(new int[0]);
    String.format("%s", array);
    String.format("%s", o);
    String.format("%s", (Object) array);
    String.format("%s", (Object[]) null);
    String.format("x");
  }

  void statics(Calls<K, V> other) {
    other.max("a");
    Calls.max("a");
    registry.computeIfAbsent("a", k -> new java.util.ArrayList<>()).add("b");
    other.registry.clear();
    emptyMap();
    SECONDS.toMillis(1);
    Thread.sleep(1);
  }

  String chain(StringBuilder b, int[] cells) {
    cells.clone();
    cells.hashCode();
    cells.getClass();
    return b.append(1)
        .append(own.size())
        .append(b.append("x").length())
        .toString();
  }
}
