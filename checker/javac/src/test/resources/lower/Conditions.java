package p;

import java.util.Map;
import java.util.concurrent.locks.Lock;

class Conditions {
  static final boolean DEBUG = false;
  Map<String, String> map;
  boolean ready;

  void nulls(String key) {
    if (map.get(key) == null) {
      map.put(key, "");
    }
    if (null != map) map.clear();
    if (!(map == null)) map.size();
  }

  void tries(Lock lock) {
    if (!lock.tryLock()) return;
    try {
      map.clear();
    } finally {
      lock.unlock();
    }
  }

  void shortCircuit(Object o, int i) {
    if (map != null && map.isEmpty() && i > 0) i = 1;
    if (map == null || map.isEmpty() || i != 0) i = 2;
    if (!(ready && (o == this || o.equals(map)))) i = 3;
    if ((ready = i == 4) && ready) i = 4;
  }

  int bindings(Object o) {
    if (o instanceof String s && !s.isEmpty()) {
      return s.length();
    } else if (o instanceof Map) {
      return 1;
    }
    if (!(o instanceof Integer n)) {
      return 2;
    }
    return n;
  }

  void primitives(int a, Integer b, Integer c, boolean d) {
    if (a == b) a = 1;
    if (b == c) a = 2;
    if (b != c) a = 3;
    if (a != 1) a = 4;
    if (d == true) a = 5;
  }

  void constants() {
    if (true) map.clear();
    if (DEBUG) map.clear();
    if (!DEBUG) map.clear();
    while (true) {
      if (ready) break;
    }
  }

  int chain(int i) {
    if (i == 1) {
      return 1;
    } else if (i == 2) {
      return 2;
    } else if (map.isEmpty()) {
      return 3;
    } else {
      return 4;
    }
  }
}
