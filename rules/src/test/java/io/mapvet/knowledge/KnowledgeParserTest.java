// SPDX-License-Identifier: Apache-2.0
package io.mapvet.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.mapvet.knowledge.Effect.Mode;
import io.mapvet.knowledge.Effect.Source;
import io.mapvet.knowledge.Effect.Times;
import io.mapvet.knowledge.Effect.Touch;
import io.mapvet.knowledge.Effect.Trait;
import io.mapvet.knowledge.Effect.Where;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnowledgeParserTest {
  private static final Operand THIS = Operand.THIS;
  private static final Operand ELEMENT = new Operand(0, true);
  private static final Operand RESULT = new Operand(Operand.RESULT, false);

  private final List<TypeFacts> types = new ArrayList<>();
  private final List<MethodFacts> methods = new ArrayList<>();
  private final List<Contract> contracts = new ArrayList<>();
  private final Map<String, Meaning> annotations = new HashMap<>();
  private final Map<String, Set<String>> blocking = new HashMap<>();

  private void read(String content) {
    new KnowledgeParser(
            "lib.txt",
            new KnowledgeParser.Sink() {
              @Override
              public void type(TypeFacts facts) {
                types.add(facts);
              }

              @Override
              public void method(MethodFacts facts) {
                methods.add(facts);
              }

              @Override
              public void contract(Contract contract) {
                contracts.add(contract);
              }

              @Override
              public void annotation(String simpleName, Meaning meaning) {
                annotations.put(simpleName, meaning);
              }

              @Override
              public void blocking(String type, Set<String> names) {
                blocking.put(type, names);
              }
            })
        .read(content);
  }

  private List<Effect> effects(String words) {
    read("type lib.T\n  m(A,B,C,D)   " + words + "\n");
    return methods.get(methods.size() - 1).effects();
  }

  private static Operand arg(int n) {
    return new Operand(n, false);
  }

  @Test
  void readsWhatAnnotationsSay() {
    read("annotation GuardedBy guarded-by\nannotation Holding holding\n");

    assertThat(annotations)
        .containsOnly(
            Map.entry("GuardedBy", Meaning.GUARDED_BY), Map.entry("Holding", Meaning.HOLDING));
  }

  @Test
  void readsWhichCallsMayTakeLong() {
    read("blocking java.lang.Thread join sleep\nblocking lib.Template\n");

    assertThat(blocking)
        .containsOnly(
            Map.entry("java.lang.Thread", Set.of("join", "sleep")),
            Map.entry("lib.Template", Set.of()));
  }

  @Test
  void iteratorsMayFailFast() {
    read("type lib.Steps view unknown fails-fast\n");
    assertThat(types.get(0).failsFast()).isTrue();
  }

  @Test
  void typeHasRoleSafetyAndSupertypes() {
    read("type lib.Weak map copy-on-write reads-mutate : java.util.Map lib.Base  # since 2\n");
    assertThat(types)
        .containsExactly(
            new TypeFacts(
                "lib.Weak",
                Role.MAP,
                Safety.COPY_ON_WRITE,
                true,
                false,
                false,
                List.of("java.util.Map", "lib.Base")));
  }

  @Test
  void typeOfWhichNothingIsSaid() {
    read("type lib.Util");
    assertThat(types)
        .containsExactly(
            new TypeFacts("lib.Util", Role.OTHER, Safety.UNKNOWN, false, false, false, List.of()));
  }

  @Test
  void commentsAndBlankLinesAreSkipped() {
    read("# head\n\ntype lib.T\n   \n  # about m\n  m()  # nothing\n");
    assertThat(methods).containsExactly(new MethodFacts("lib.T", "m()", List.of()));
  }

  @Test
  void linesMayEndLikeOnWindows() {
    read("type lib.T map plain\r\n  m(Object)  read\r\n");
    assertThat(types.get(0).safety()).isEqualTo(Safety.PLAIN);
    assertThat(methods.get(0).effects()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "read, READ, false",
    "traverse, ITERATE, false",
    "iterate, ITERATE, true",
    "insert, INSERT, false",
    "remove, REMOVE, false",
    "replace, REPLACE, false",
    "write, WRITE, false"
  })
  void touches(String word, Touch touch, boolean stepwise) {
    assertThat(effects(word)).containsExactly(new Effect.Accesses(touch, THIS, stepwise));
    assertThat(effects(word + ":2")).containsExactly(new Effect.Accesses(touch, arg(2), stepwise));
  }

  @Test
  void content() {
    assertThat(effects("fails-if-empty")).containsExactly(new Effect.FailsIfEmpty());
    assertThat(effects("evict inherit"))
        .containsExactly(new Effect.Evicts(), new Effect.Inherits());
    assertThat(effects("reorder keep:2 keep:elements:1 keep:1>result keep:elements>1"))
        .containsExactly(
            new Effect.Reorders(THIS),
            new Effect.Keeps(arg(2), THIS),
            new Effect.Keeps(new Operand(1, true), THIS),
            new Effect.Keeps(arg(1), RESULT),
            new Effect.Keeps(ELEMENT, arg(1)));
    assertThat(effects("keepresult:3 keepresult:1>result"))
        .containsExactly(new Effect.KeepsResult(3, THIS), new Effect.KeepsResult(1, RESULT));
  }

  @Test
  void calls() {
    assertThat(effects("call:1 call:2(1,element,?) call:this(1) call-if-empty:1"))
        .containsExactly(
            new Effect.Calls(arg(1), List.of(), false),
            new Effect.Calls(arg(2), Arrays.asList(arg(1), ELEMENT, null), false),
            new Effect.Calls(THIS, List.of(arg(1)), false),
            new Effect.Calls(arg(1), List.of(), true));
  }

  @Test
  void startsOnAThreadOrPool() {
    assertThat(effects("start:this@thread"))
        .containsExactly(
            new Effect.Starts(
                THIS,
                Where.THREAD,
                null,
                null,
                Times.ONCE,
                List.of(),
                null,
                false,
                THIS,
                List.of()));
    assertThat(effects("start:elements:1@pool*parallel+joined"))
        .containsExactly(
            new Effect.Starts(
                new Operand(1, true),
                Where.POOL,
                null,
                null,
                Times.PARALLEL,
                List.of(),
                null,
                true,
                arg(1),
                List.of()));
  }

  @Test
  void startsOnALoopThatContractsNameToo() {
    assertThat(effects("start:1@loop:the_event_thread"))
        .containsExactly(
            new Effect.Starts(
                arg(1),
                Where.LOOP,
                null,
                "the event thread",
                Times.ONCE,
                List.of(),
                null,
                false,
                arg(1),
                List.of()));
  }

  @Test
  void startsOnAnExecutorAfterAStageWithItsResult() {
    assertThat(effects("start:1(element,?)@2*repeated<this result=handle"))
        .containsExactly(
            new Effect.Starts(
                arg(1),
                Where.EXECUTOR,
                arg(2),
                null,
                Times.REPEATED,
                List.of(THIS),
                null,
                false,
                RESULT,
                Arrays.asList(ELEMENT, null)),
            new Effect.Results(Source.FRESH, THIS));
  }

  @Test
  void startsAfterTwoStages() {
    assertThat(effects("start:2@pool<this<1 result=handle"))
        .containsExactly(
            new Effect.Starts(
                arg(2),
                Where.POOL,
                null,
                null,
                Times.ONCE,
                List.of(THIS, arg(1)),
                null,
                false,
                RESULT,
                List.of()),
            new Effect.Results(Source.FRESH, THIS));
  }

  @Test
  void startsWhenAnObjectIsForgotten() {
    assertThat(effects("start:2@this<life:1 result=handle"))
        .containsExactly(
            new Effect.Starts(
                arg(2),
                Where.EXECUTOR,
                THIS,
                null,
                Times.ONCE,
                List.of(),
                arg(1),
                false,
                RESULT,
                List.of()),
            new Effect.Results(Source.FRESH, THIS));
  }

  @Test
  void order() {
    assertThat(
            effects(
                "join join-if-true:1 join-if-false may-join join:elements:1 first counts counts:1"
                    + " signal await"
                    + " await-if-true signal?1=true"))
        .containsExactly(
            new Effect.Joins(THIS, Effect.When.ALWAYS),
            new Effect.Joins(arg(1), Effect.When.TRUE),
            new Effect.Joins(THIS, Effect.When.FALSE),
            new Effect.Joins(THIS, Effect.When.NEVER),
            new Effect.Joins(new Operand(1, true), Effect.When.ALWAYS),
            new Effect.Firsts(THIS),
            new Effect.Counts(null),
            new Effect.Counts(1),
            new Effect.Signals(THIS),
            new Effect.Awaits(THIS, false),
            new Effect.Awaits(THIS, true),
            new Effect.Signals(THIS, 1, "true"));
  }

  @Test
  void locks() {
    assertThat(effects("acquire acquire:read try-acquire:optimistic release reacquire"))
        .containsExactly(
            new Effect.Acquires(THIS, Mode.EXCLUSIVE, false),
            new Effect.Acquires(THIS, Mode.READ, false),
            new Effect.Acquires(THIS, Mode.OPTIMISTIC, true),
            new Effect.Releases(THIS),
            new Effect.Reacquires());
  }

  @Test
  void sums() {
    assertThat(effects("adds")).containsExactly(new Effect.Adds());
  }

  @Test
  void results() {
    assertThat(effects("result=this result=arg:2 result=element:1 result=view result=read-lock"))
        .containsExactly(
            new Effect.Results(Source.SAME, THIS),
            new Effect.Results(Source.SAME, arg(2)),
            new Effect.Results(Source.ELEMENT, arg(1)),
            new Effect.Results(Source.VIEW, THIS),
            new Effect.Results(Source.READ_LOCK, THIS));
    assertThat(effects("result=loop:any_event_loop"))
        .containsExactly(new Effect.LoopOf("any event loop"));
    assertThat(effects("result=fresh:java.util.HashMap"))
        .containsExactly(new Effect.Results(Source.FRESH, THIS, "java.util.HashMap"));
  }

  @Test
  void traits() {
    assertThat(effects("makes=copy-on-write makes=serial?1=1 makes=reads-mutate?3=true"))
        .containsExactly(
            new Effect.Makes(Trait.COPY_ON_WRITE, 0, ""),
            new Effect.Makes(Trait.SERIAL, 1, "1"),
            new Effect.Makes(Trait.READS_MUTATE, 3, "true"));
  }

  @Test
  void contract() {
    read(
        "contract @lib.Web :\n"
            + "  concurrent @Get run -- any request thread\n"
            + "  before init -- the container, once\n");
    assertThat(contracts)
        .containsExactly(
            new Contract(
                "@lib.Web",
                List.of(
                    new Contract.Entry(
                        "Get", true, Contract.Threads.CONCURRENT, "any request thread"),
                    new Contract.Entry(
                        "run", false, Contract.Threads.CONCURRENT, "any request thread"),
                    new Contract.Entry(
                        "init", false, Contract.Threads.BEFORE, "the container, once"))));
    assertThat(contracts.get(0).isAnnotation()).isTrue();
  }

  @Test
  void contractsAndTypesMayAlternate() {
    read(
        "contract lib.C\n"
            + "  serial run -- one\n"
            + "type lib.T\n"
            + "  m()\n"
            + "contract lib.D\n"
            + "  serial go -- d\n");
    assertThat(contracts).extracting(Contract::type).containsExactly("lib.C", "lib.D");
    assertThat(contracts).allSatisfy(c -> assertThat(c.entries()).hasSize(1));
    assertThat(methods).extracting(MethodFacts::owner).containsExactly("lib.T");
  }

  @Test
  void aFamilyStandsForEachVariant() {
    read(
        "each K int/Int long/Long\n"
            + "type lib.{K2}Map map plain : lib.{K2}Base\n"
            + "\n"
            + "# about get\n"
            + "  get({K1})  read\n"
            + "type lib.Other\n"
            + "  m()\n");
    assertThat(types)
        .extracting(TypeFacts::name)
        .containsExactly("lib.IntMap", "lib.LongMap", "lib.Other");
    assertThat(types.get(1).supertypes()).containsExactly("lib.LongBase");
    assertThat(methods)
        .extracting(MethodFacts::owner, MethodFacts::signature)
        .containsExactly(
            tuple("lib.IntMap", "get(int)"),
            tuple("lib.LongMap", "get(long)"),
            tuple("lib.Other", "m()"));
  }

  @Test
  void aFamilyWithTwoNamesStandsForEachCombination() {
    read("each K a\neach K a b\neach V x y\ntype lib.{V1}{K1}\neach V z\ntype lib.C{V1}\n");
    assertThat(types)
        .extracting(TypeFacts::name)
        .containsExactly("lib.xa", "lib.ya", "lib.xb", "lib.yb", "lib.Cz");
  }

  @Test
  void aMalformedLineOfAFamilyIsNamedByItsNumber() {
    assertThatThrownBy(() -> read("each K a b\ntype lib.{K1}\n  m()\n  m() reed\n"))
        .hasMessageStartingWith("lib.txt:4: unknown word reed");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "typo lib.T | neither type nor contract",
        "type lib.{K1}Map | no variants",
        "'each K int/Int\ntype lib.{K2}Map\n  get({K3})' | no variants",
        "type lib.T mapp | unknown word mapp",
        "type | Index",
        "contract | Index",
        "'  m() read' | belongs to no type",
        "'contract lib.C\n  m() read' | does not say who enters",
        "'contract lib.C\n  sometimes m -- x' | unknown word sometimes",
        "'type lib.T\n  m read' | no parameters",
        "'type lib.T\n  m(A, B) read' | space in a signature",
        "'type lib.T\n  m() reed' | unknown word reed",
        "'type lib.T\n  m() read:x' | x",
        "'type lib.T\n  m(A) keep:' | m(A) keep:",
        "'type lib.T\n  m(A) keepresult:this' | this",
        "'type lib.T\n  m(A) call:1(2' | no end of arguments",
        "'type lib.T\n  m(A) start:1' | does not say where it starts",
        "'type lib.T\n  m(A) start:1@this*often' | unknown word often",
        "'type lib.T\n  m(A) acquire:write' | unknown word write",
        "'type lib.T\n  m(A) result=old' | unknown word old",
        "'type lib.T\n  m(A) makes=odd' | unknown word odd",
      })
  void malformedLinesAreNamed(String content, String message) {
    int line = 1 + (int) content.chars().filter(c -> c == '\n').count();
    assertThatThrownBy(() -> read(content))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("lib.txt:" + line + ": ")
        .hasMessageContaining(message);
  }
}
