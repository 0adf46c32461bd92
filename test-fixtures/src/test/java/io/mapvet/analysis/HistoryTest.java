// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.mapvet.frontend.Progress;
import io.mapvet.frontend.SourceInput;
import io.mapvet.ir.Edited;
import io.mapvet.ir.Method;
import io.mapvet.ir.Unit;
import io.mapvet.knowledge.Knowledge;
import io.mapvet.source.LiveSources;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Only those methods are interpreted again that an edit concerns. */
class HistoryTest {
  private static final String MAPS =
      """
      import java.util.*;
      class Maps {
        private final Map<String, Integer> map = new HashMap<>();
        private Map<String, Integer> other;
        void put() { map.put("a", 1); }
        int get() { return map.get("b").hashCode(); }
        void use() { other.clear(); }
        void set() { other = map; }
      }
      """;

  private static final String USERS =
      """
      import java.util.*;
      class Users {
        void puts(Maps maps) { maps.put(); }
        void gets(Maps maps) { maps.get(); }
        void none(Object map, List<Map<String, Integer>> all) { all.get(0).clear(); map.equals(all); }
      }
      """;

  private final LiveSources sources = new LiveSources(List.of());
  private List<Unit> units = List.of();
  private History.Past past = History.Past.NONE;

  @BeforeEach
  void begin() throws Exception {
    sources.put(SourceInput.of("Users.java", USERS));
    assertThat(interpreted(MAPS)).contains("Maps.put()", "Users.puts(Maps)", "Users.gets(Maps)");
  }

  @Test
  void nothingWhereNothingHasChanged() throws Exception {
    assertThat(interpreted(MAPS)).isEmpty();
  }

  @Test
  void nothingWhereMethodsMove() throws Exception {
    assertThat(interpreted("// moved\n" + MAPS)).isEmpty();
    assertThat(interpreted(MAPS.replace("int get", "\n\n  int get"))).isEmpty();
  }

  @Test
  void theEditedMethodAndItsCallers() throws Exception {
    assertThat(interpreted(MAPS.replace("\"a\", 1", "\"a\", 2")))
        .containsExactlyInAnyOrder("Maps.put()", "Users.puts(Maps)");
  }

  @Test
  void whoAsksWhatAFieldMayHold() throws Exception {
    assertThat(interpreted(MAPS.replace("other = map", "other = new TreeMap<>()")))
        .contains("Maps.set()")
        .doesNotContain("Users.puts(Maps)", "Users.gets(Maps)");
  }

  @Test
  void whoeverAsksForTheClassThatShowsSomethingElse() throws Exception {
    assertThat(interpreted(MAPS.replace("class Maps", "class Maps extends Thread")))
        .contains("Maps.put()", "Users.puts(Maps)", "Users.gets(Maps)");
  }

  @Test
  void theMethodsOfANewClass() throws Exception {
    String added = "class Added { private final Map<Object, Object> map = new HashMap<>(); %s }";
    String put = "void put() { new Thread(() -> map.put(1, 2)).start(); }";
    assertThat(interpreted(MAPS + added.formatted(put)))
        .contains("Added.put()")
        .allMatch(method -> method.startsWith("Added."));
  }

  /** The methods that are interpreted after an edit. */
  private List<String> interpreted(String maps) throws Exception {
    sources.put(SourceInput.of("Maps.java", maps));
    sources.update(Progress.NONE, () -> false);
    List<Unit> lowered = sources.lowered().units();
    units =
        units.isEmpty()
            ? lowered
            : IntStream.range(0, lowered.size())
                .mapToObj(i -> Edited.unit(units.get(i), lowered.get(i)))
                .toList();
    History history = History.after(past);
    Engine engine = new Engine(new Program(units, Knowledge.builtIn()), history, () -> false);
    Analysis.of(units, engine);
    History.Past before = past;
    past = history.past();
    return past.parts().keySet().stream()
        .filter(
            name -> name instanceof Method && past.parts().get(name) != before.parts().get(name))
        .map(name -> ((Method) name).id())
        .toList();
  }
}
