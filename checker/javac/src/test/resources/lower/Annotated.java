package p;

import java.util.Map;

@SuppressWarnings("UnguardedSharedMap")
class Annotated {
  static final String RULE = "StaticMutableMap";

  @interface GuardedBy {
    String value();

    String[] more() default {};

    Class<?> type() default Object.class;

    int number() default 0;
  }

  final Object lock = new Object();

  @GuardedBy("lock")
  Map<String, String> map;

  @GuardedBy(value = "this." + "lock", more = {"a", RULE}, type = Map.class, number = 1 + 2)
  @SuppressWarnings({RULE, "other"})
  Map<String, String> other;

  @SuppressWarnings("MapCapturedByTask")
  @Deprecated
  void method(@SuppressWarnings("parameter") int p) {
    @SuppressWarnings("local")
    int x = p;
    Runnable r = () -> {
      @SuppressWarnings("inside")
      int y = x;
    };
  }

  @javax.annotation.concurrent.NotThreadSafe
  static class Unresolved {}
}
