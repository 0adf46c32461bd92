package p;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;

class Captures {
  int field;

  Runnable anonymous(final Map<String, Integer> map, int plain) {
    int local = plain;
    final int constant = 7;
    return new Runnable() {
      int own = local;

      @Override
      public void run() {
        map.put("a", local + constant);
        field = own;
        Runnable nested =
            new Runnable() {
              public void run() {
                map.remove("b");
                own = field;
              }
            };
        nested.run();
        Runnable lambda = () -> map.clear();
        lambda.run();
      }
    };
  }

  static Object inStatic(String text) {
    class Plain {
      String get() {
        return text;
      }
    }
    return new Plain().get();
  }

  void locals(Map<String, Integer> map, int depth) {
    class First {
      int size() {
        return map.size() + field;
      }

      First again() {
        return depth > 0 ? new First() : this;
      }
    }
    class Second extends First {
      Second(int ignored) {
        super();
      }

      First other() {
        return new First();
      }
    }
    new Second(1).size();
    Callable<First> callable = () -> new First();
    Callable<First> reference = First::new;
    Object extended =
        new First() {
          int twice() {
            return size() + depth;
          }
        };
    record Pair(int a, Map<String, Integer> b) {}
    enum Color {
      RED
    }
    interface Maker {
      Pair make();
    }
    Maker maker = () -> new Pair(depth, map);
  }

  Object withArguments(Map<String, String> start, Outer outer) {
    Object a = new HashMap<String, String>(start) {};
    Object b = outer.new In(3) {};
    return new Object[] {a, b, new Outer.Varargs(1, 2) {}};
  }

  static class Outer {
    class In {
      In(int i) {}
    }

    static class Varargs {
      Varargs(int... all) {}
    }
  }

  Runnable fieldTask =
      () -> {
        int x = field;
        Runnable inner = () -> field = x;
        inner.run();
      };
  static final Runnable STATIC_TASK =
      new Runnable() {
        public void run() {
          STATIC_TASK.run();
        }
      };
  Object shadow =
      new Object() {
        int field = 2;

        int both() {
          return field + Captures.this.field;
        }
      };
}
