package p;

import static org.junit.Assert.assertTrue;

import com.missing.Cache;
import com.missing.Cache.Entry;
import com.missing.Listener;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

class Unresolved extends com.missing.Base implements Listener<String> {
  Cache<String, Entry> cache = Cache.newBuilder().build();
  Map<String, Entry> map = new HashMap<>();
  Nowhere nowhere;
  Listener<String> listener = event -> map.clear();

  Unresolved(Cache<String, Entry> cache) {
    super(cache);
    this.cache = cache;
  }

  void calls(Entry entry, List<Unknown> list) {
    entry.touch(map, 1);
    map.put(entry.key(), entry);
    Entry old = map.get("x");
    old.value().refresh();
    inherited(map);
    this.alsoInherited();
    super.touched(1);
    log.info("a {}", map);
    LOGGER.info("b");
    assertTrue(map.isEmpty());
    Cache.put(entry);
    com.missing.Tools.sort(list);
    com.missing.Tools.DEFAULT.run();
    entry.field.next = 3;
    nowhere.go(missing);
    list.get(0).use();
  }

  void tasks(Cache<String, Entry> c, Map<String, Integer> local, int n) {
    c.submit(() -> local.put("a", n));
    c.submit(local::clear);
    c.submit(this::helper);
    c.submit(Entry::new);
    c.submit(String::valueOf);
    c.handle((key, value) -> {
      Object inner = key;
      local.remove(inner);
      value.close();
      helper();
    });
    c.listen(
        new Listener<String>() {
          @Override
          public void event(String s) {
            local.put(s, n);
            fired(s);
          }
        });
    Runnable r = c.wrap(() -> local.size());
    c.run(n > 0 ? local : null, x -> x);
    unknown(y -> map.get(y));
  }

  Object variables(Cache<String, Entry> c) {
    var made = new Entry("a");
    var result = c.get("a");
    var copy = result;
    for (var e : c.entries()) {
      e.close();
    }
    for (Entry e : c) {
      e.close();
    }
    try (Entry e = c.open()) {
      e.read();
    } catch (com.missing.Failure | IllegalStateException e) {
      throw e;
    }
    Entry cast = (Entry) result;
    Function<Entry, Integer> f = e -> e.size();
    if (result instanceof Entry e && e.isNew()) {
      return e;
    }
    switch (result) {
      case 1:
        return null;
      default:
    }
    Object inner = c.new Inner(made);
    return Entry.class;
  }

  void helper() {}

  static class Nested extends Unresolved {
    void more() {
      helper();
      field = 1;
      deep.field = 2;
    }
  }
}
