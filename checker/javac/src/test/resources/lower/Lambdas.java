package p;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;

class Lambdas {
  Map<String, Integer> map;

  void lambdas(ExecutorService pool, Map<String, Integer> local, int n) {
    Runnable plain = () -> {};
    Runnable discards = () -> local.put("a", n);
    Callable<Integer> returns = () -> local.put("a", n);
    pool.submit(() -> map.size());
    pool.execute(() -> map.clear());
    Function<String, Map<String, Integer>> f = key -> local;
    BiFunction<? super String, ? super Integer, ? extends Number> g = (a, b) -> b;
    Consumer<String> block =
        s -> {
          if (s == null) return;
          map.merge(s, 1, (x, y) -> x + y + n);
        };
    Supplier<Runnable> nested = () -> () -> this.lambdas(pool, map, n);
    Runnable both = (Runnable & Serializable) () -> map.clear();
    Function<Integer, Integer> reassigned = v -> v == 0 ? v : (v = 1) + v;
    local.computeIfAbsent("k", k -> k.length());
    ((Runnable) () -> map.clear()).run();
  }

  static Runnable inStatic(Map<String, Integer> m) {
    return () -> m.clear();
  }

  class Inner {
    Runnable outer = () -> map.clear();
  }

  void references(List<String> list, Map<String, Integer> local, String[] words) {
    Function<String, Integer> bound = local::get;
    Function<String, Integer> field = map::get;
    Runnable own = this::hello;
    Supplier<String> parent = super::toString;
    Runnable outer = Lambdas.this::hello;
    Function<String, Integer> unbound = String::length;
    Comparator<String> two = String::compareTo;
    Function<String, Integer> fixed = Integer::parseInt;
    Supplier<Map<String, Integer>> makes = java.util.HashMap::new;
    IntFunction<String[]> array = String[]::new;
    Function<int[], Object> copy = int[]::clone;
    Supplier<Inner> inner = Inner::new;
    Runnable evaluated = list.get(0)::length;
    Consumer<String> discards = local::remove;
    Function<String, List<String>> variable = List::of;
    BiFunction<String, String, List<String>> several = List::of;
    Function<String[], List<String>> given = java.util.Arrays::asList;
    list.forEach(System.out::println);
    Supplier<Object> generic = this.<String>typed()::toString;
  }

  <T> Object typed() {
    return null;
  }

  void hello() {}

  interface Own extends Comparator<String> {
    @Override
    boolean equals(Object o);
  }

  Own own = (a, b) -> a.length() - b.length();
}
