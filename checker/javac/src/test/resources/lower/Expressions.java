package p;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

class Expressions {
  static final int LIMIT = 3;
  static final String KEY = "k";
  static int shared;
  int count;
  int[] cells = {1, 2, 3};
  long[][] table = new long[2][];
  volatile Map<String, Integer> map;
  Expressions next;

  void assignments(int a, Expressions other) {
    int b = a;
    b = a + 1;
    b += a * 2;
    int c = b = 4;
    count = b;
    this.count = c;
    other.next.count = count;
    shared = LIMIT;
    Expressions.shared += 5;
    map = new HashMap<>();
    Map<String, Integer> m = new HashMap<>();
    m = map;
    cells[a] = b;
    next = other.next = null;
  }

  int steps(int i) {
    i++;
    int old = i++;
    int now = ++i;
    count++;
    int before = count--;
    shared++;
    cells[i]++;
    cells[i++] += 2;
    return old + now - -before + ~i;
  }

  int order(int x, int[] a) {
    int sum = x + (x = 2) + x++;
    call(x, x = 3, x);
    a[x] = x = 4;
    x += x++ * 2;
    return x == 1 ? sum : x;
  }

  static void call(int a, int b, int c) {}

  String strings(String s, int i, Object o) {
    String all = 1 + 2 + s + i + 'c' + (i + 1) + KEY;
    all += o;
    char c = 'x';
    return all + (c + 1);
  }

  Object values(boolean flag, List<String> list, Object o) {
    boolean both = flag && list.isEmpty();
    boolean any = flag || list == null || o instanceof String;
    boolean not = !flag;
    boolean same = o == list;
    boolean none = o == null;
    String text = flag ? list.get(0) : not ? "a" : null;
    int n = cells.length + list.size();
    Class<?> type = Map.Entry.class;
    Class<?> array = int[].class;
    List<String> cast = (ArrayList<String>) o;
    int narrow = (int) 3L;
    Object[] objects = {o, text, new Object[] {list}};
    Object boxed = n;
    return ((flag ? objects : array));
  }
}
