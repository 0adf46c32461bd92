package p;

import java.util.HashMap;
import java.util.Map;

public class Classes {
  static final Map<String, String> CACHE = new HashMap<>();
  static int made;
  private int secret = 1;
  final Map<String, String> map = new HashMap<>();
  int later;

  static {
    CACHE.put("a", "b");
  }

  {
    later = secret;
  }

  public Classes() {
    this(2);
  }

  Classes(int n) {
    made++;
    secret = n;
  }

  class Inner {
    int own = secret;

    class Deeper {
      int sum() {
        return own + secret + Classes.this.later + Inner.this.own + helper(made);
      }
    }

    Deeper deeper() {
      return new Deeper();
    }
  }

  private int helper(int n) {
    return n;
  }

  Inner.Deeper make(Classes other) {
    Inner a = new Inner();
    Inner b = other.new Inner();
    return b.new Deeper();
  }

  static class Nested extends Classes {
    int field = super.later;

    @Override
    public String toString() {
      later = new Classes(3).secret;
      return super.toString() + Nested.super.hashCode();
    }
  }

  static class Derived extends Classes.Inner {
    Derived(Classes outer) {
      outer.super();
    }
  }

  class Sub extends Inner {
    Sub() {}

    Sub(int i) {
      super();
      own = i;
    }
  }

  static class Secret {
    private int x;

    class In extends Secret {
      int outerX() {
        return x;
      }
    }
  }

  interface Shape {
    int SIDES = count();
    int LIMIT = 4;

    static int count() {
      return 3;
    }

    default int sides() {
      return hidden() + LIMIT;
    }

    private int hidden() {
      return SIDES;
    }

    int area(int... lengths);

    class Square implements Shape {
      public int area(int... lengths) {
        return lengths[0] * Shape.super.sides();
      }
    }
  }

  @interface Marker {
    String value() default "x";
  }
}

abstract class Base<T extends Comparable<T>> {
  protected T value;

  abstract <R extends T> void accept(T t, R[] r, Map<? extends T, ?> m);

  native void nothing();
}
