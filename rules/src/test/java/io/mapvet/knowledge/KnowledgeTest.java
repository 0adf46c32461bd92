// SPDX-License-Identifier: Apache-2.0
package io.mapvet.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import io.mapvet.ir.Certainty;
import io.mapvet.knowledge.Effect.Mode;
import io.mapvet.knowledge.Effect.Source;
import io.mapvet.knowledge.Effect.Times;
import io.mapvet.knowledge.Effect.Touch;
import io.mapvet.knowledge.Effect.Trait;
import io.mapvet.knowledge.Effect.Where;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the data says where other tools are known to go wrong. */
class KnowledgeTest {
  private static final Knowledge KNOWLEDGE = Knowledge.builtIn();
  private static final String OBJECT = "java.lang.Object";

  /** The entry of {@code java.util.Type.name(A,B)}, its parameters by binary name or as Object. */
  private static MethodFacts method(String call) {
    int open = call.indexOf('(');
    int dot = call.lastIndexOf('.', open);
    List<String> params = new ArrayList<>();
    for (String param : call.substring(open + 1, call.length() - 1).split(",")) {
      if (!param.isEmpty()) {
        params.add(param.equals("Object") ? OBJECT : param);
      }
    }
    String name = call.substring(dot + 1, open);
    return KNOWLEDGE.method(call.substring(0, dot), name, params, Certainty.RESOLVED);
  }

  private static Set<Touch> touches(String call) {
    return method(call).effects().stream()
        .filter(e -> e instanceof Effect.Accesses a && a.on().equals(Operand.THIS))
        .map(e -> ((Effect.Accesses) e).touch())
        .collect(Collectors.toSet());
  }

  private static <E extends Effect> E only(String call, Class<E> kind) {
    List<E> found =
        method(call).effects().stream().filter(kind::isInstance).map(kind::cast).toList();
    assertThat(found).as(call).hasSize(1);
    return found.get(0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "java.util.HashMap",
        "java.util.TreeMap",
        "java.util.LinkedHashMap",
        "java.util.Map",
        "java.util.concurrent.ConcurrentMap",
        "java.util.concurrent.ConcurrentHashMap",
        "java.util.Hashtable",
        "java.util.Properties"
      })
  void theComputeFamilyWrites(String type) {
    String function = "java.util.function.Function";
    String biFunction = "java.util.function.BiFunction";
    assertThat(touches(type + ".computeIfAbsent(Object," + function + ")"))
        .containsExactly(Touch.INSERT);
    assertThat(touches(type + ".computeIfPresent(Object," + biFunction + ")"))
        .containsExactlyInAnyOrder(Touch.REPLACE, Touch.REMOVE);
    assertThat(touches(type + ".compute(Object," + biFunction + ")")).containsExactly(Touch.WRITE);
    assertThat(touches(type + ".merge(Object,Object," + biFunction + ")"))
        .containsExactly(Touch.WRITE);
  }

  @Test
  void theComputeFamilyRunsItsFunctionAtOnceAndKeepsItsResult() {
    String call = "java.util.HashMap.computeIfAbsent(Object,java.util.function.Function)";
    assertThat(only(call, Effect.Calls.class))
        .isEqualTo(new Effect.Calls(new Operand(2, false), List.of(new Operand(1, false)), false));
    assertThat(only(call, Effect.KeepsResult.class))
        .isEqualTo(new Effect.KeepsResult(2, Operand.THIS));
  }

  @ParameterizedTest
  @CsvSource({
    "pollFirstEntry(), REMOVE",
    "pollLastEntry(), REMOVE",
    "'putFirst(Object,Object)', WRITE",
    "'putLast(Object,Object)', WRITE",
    "'putIfAbsent(Object,Object)', INSERT",
    "'replace(Object,Object)', REPLACE",
    "'remove(Object,Object)', REMOVE",
    "clear(), REMOVE"
  })
  void writesWithHarmlessNames(String call, Touch touch) {
    assertThat(touches("java.util.TreeMap." + call)).containsExactly(touch);
    assertThat(touches("java.util.concurrent.ConcurrentSkipListMap." + call))
        .containsExactly(touch);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "retainAll(java.util.Collection)",
        "removeAll(java.util.Collection)",
        "removeIf(java.util.function.Predicate)",
        "remove(Object)",
        "clear()"
      })
  void removalThroughAnyView(String call) {
    for (String type : List.of("java.util.Collection", "java.util.Set", "java.util.NavigableSet")) {
      assertThat(touches(type + "." + call)).contains(Touch.REMOVE);
    }
  }

  @Test
  void iteratorsAndEntriesWriteTheMap() {
    assertThat(touches("java.util.Iterator.remove()")).containsExactly(Touch.REMOVE);
    assertThat(touches("java.util.ListIterator.remove()")).containsExactly(Touch.REMOVE);
    assertThat(touches("java.util.Map$Entry.setValue(Object)")).containsExactly(Touch.REPLACE);
    assertThat(touches("java.util.AbstractMap$SimpleImmutableEntry.setValue(Object)")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "java.util.Map.keySet()",
        "java.util.Map.values()",
        "java.util.Map.entrySet()",
        "java.util.SortedMap.headMap(Object)",
        "java.util.NavigableMap.descendingMap()",
        "java.util.NavigableMap.navigableKeySet()",
        "java.util.SequencedMap.reversed()",
        "java.util.SequencedMap.sequencedEntrySet()",
        "java.util.List.subList(int,int)",
        "java.util.Collection.stream()",
        "java.util.Collection.spliterator()",
        "java.util.concurrent.ConcurrentHashMap.keySet(Object)"
      })
  void viewsAreMadeWithoutTouching(String call) {
    assertThat(touches(call)).isEmpty();
    assertThat(only(call, Effect.Results.class))
        .isEqualTo(new Effect.Results(Source.VIEW, Operand.THIS));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "java.util.Collections.synchronizedMap(java.util.Map)",
        "java.util.Collections.unmodifiableMap(java.util.Map)",
        "java.util.Collections.checkedMap(java.util.Map,java.lang.Class,java.lang.Class)",
        "java.util.Collections.newSetFromMap(java.util.Map)"
      })
  void wrappersAreViews(String call) {
    assertThat(only(call, Effect.Results.class))
        .isEqualTo(new Effect.Results(Source.VIEW, new Operand(1, false)));
  }

  @Test
  void iterationsNobodySees() {
    assertThat(touches("java.util.HashMap.toString()")).containsExactly(Touch.ITERATE);
    assertThat(touches("java.util.HashMap.hashCode()")).containsExactly(Touch.ITERATE);
    assertThat(touches("java.util.HashMap.equals(Object)")).containsExactly(Touch.ITERATE);
    assertThat(touches("java.util.HashMap.containsValue(Object)")).containsExactly(Touch.ITERATE);
    assertThat(touches("java.util.HashMap.clone()")).containsExactly(Touch.ITERATE);
    Effect first = new Effect.Accesses(Touch.ITERATE, new Operand(1, false), true);
    assertThat(method("java.util.HashMap.putAll(java.util.Map)").effects()).contains(first);
    assertThat(method("java.util.HashMap.<init>(java.util.Map)").effects()).contains(first);
    assertThat(method("java.util.Map.copyOf(java.util.Map)").effects()).contains(first);
  }

  /** One call is atomic on a synchronized map, a series of calls is not. */
  @Test
  void onlyStepwiseIterationNeedsTheLockOfASynchronizedMap() {
    String consumer = "(java.util.function.BiConsumer)";
    assertThat(only("java.util.Map.forEach" + consumer, Effect.Accesses.class).stepwise())
        .isFalse();
    assertThat(only("java.util.Map.toString()", Effect.Accesses.class).stepwise()).isFalse();
    assertThat(only("java.util.Collection.toArray()", Effect.Accesses.class).stepwise()).isFalse();
    assertThat(only("java.util.Iterator.next()", Effect.Accesses.class).stepwise()).isTrue();
    assertThat(only("java.util.stream.Stream.count()", Effect.Accesses.class).stepwise()).isTrue();
    assertThat(only("java.util.ArrayList.<init>(java.util.Collection)", Effect.Accesses.class))
        .isEqualTo(new Effect.Accesses(Touch.ITERATE, new Operand(1, false), false));
    assertThat(only("java.util.HashSet.<init>(java.util.Collection)", Effect.Accesses.class))
        .isEqualTo(new Effect.Accesses(Touch.ITERATE, new Operand(1, false), true));
  }

  @Test
  void readsThatMutate() {
    assertThat(KNOWLEDGE.type("java.util.WeakHashMap").readsMutate()).isTrue();
    assertThat(KNOWLEDGE.type("java.util.LinkedHashMap").readsMutate()).isFalse();
    assertThat(only("java.util.LinkedHashMap.<init>(int,float,boolean)", Effect.Makes.class))
        .isEqualTo(new Effect.Makes(Trait.READS_MUTATE, 3, "true"));
    assertThat(method("java.util.Map.get(Object)").effects())
        .contains(new Effect.Reorders(Operand.THIS));
    assertThat(method("java.util.Map.containsKey(Object)").effects())
        .doesNotContain(new Effect.Reorders(Operand.THIS));
  }

  @ParameterizedTest
  @CsvSource({
    "java.util.HashMap, PLAIN",
    "java.util.LinkedHashMap, PLAIN",
    "java.util.TreeMap, PLAIN",
    "java.util.EnumMap, PLAIN",
    "java.util.IdentityHashMap, PLAIN",
    "java.util.WeakHashMap, PLAIN",
    "java.util.ArrayList, PLAIN",
    "java.util.HashSet, PLAIN",
    "java.util.Hashtable, SYNCHRONIZED",
    "java.util.Vector, SYNCHRONIZED",
    "java.util.Stack, SYNCHRONIZED",
    "java.util.Properties, CONCURRENT",
    "java.util.concurrent.ConcurrentHashMap, CONCURRENT",
    "java.util.concurrent.ConcurrentSkipListMap, CONCURRENT",
    "java.util.concurrent.ConcurrentLinkedQueue, CONCURRENT",
    "java.util.concurrent.LinkedBlockingQueue, CONCURRENT",
    "java.util.concurrent.CopyOnWriteArrayList, COPY_ON_WRITE",
    "java.util.Map, UNKNOWN",
    "java.util.List, UNKNOWN"
  })
  void safety(String type, Safety safety) {
    assertThat(KNOWLEDGE.type(type).safety()).isEqualTo(safety);
  }

  @Test
  void forEachWithAThresholdLeavesTheThread() {
    String map = "java.util.concurrent.ConcurrentHashMap.";
    Effect.Starts starts =
        only(map + "forEach(long,java.util.function.BiConsumer)", Effect.Starts.class);
    assertThat(starts.where()).isEqualTo(Where.POOL);
    assertThat(starts.times()).isEqualTo(Times.PARALLEL);
    assertThat(starts.joined()).isTrue();
    only(map + "forEach(java.util.function.BiConsumer)", Effect.Calls.class);
  }

  @Test
  void waitingOrdersOnlyWhereTheEndIsProven() {
    assertThat(only("java.lang.Thread.join()", Effect.Joins.class).when())
        .isEqualTo(Effect.When.ALWAYS);
    assertThat(only("java.lang.Thread.join(long)", Effect.Joins.class).when())
        .isEqualTo(Effect.When.NEVER);
    assertThat(only("java.lang.Thread.isAlive()", Effect.Joins.class).when())
        .isEqualTo(Effect.When.FALSE);
    String service = "java.util.concurrent.ExecutorService.";
    String time = "(long,java.util.concurrent.TimeUnit)";
    assertThat(only(service + "awaitTermination" + time, Effect.Joins.class).when())
        .isEqualTo(Effect.When.TRUE);
    assertThat(only(service + "close()", Effect.Joins.class).when()).isEqualTo(Effect.When.ALWAYS);
    assertThat(method(service + "shutdown()").effects()).isEmpty();
    assertThat(method(service + "shutdownNow()").effects()).isEmpty();
    assertThat(method("java.util.concurrent.Future.cancel(boolean)").effects()).isEmpty();
    String latch = "java.util.concurrent.CountDownLatch.await";
    assertThat(only(latch + "()", Effect.Awaits.class).ifTrue()).isFalse();
    assertThat(only(latch + time, Effect.Awaits.class).ifTrue()).isTrue();
    String all = service + "invokeAll(java.util.Collection";
    assertThat(only(all + ")", Effect.Starts.class).joined()).isTrue();
    assertThat(only(all + ",long,java.util.concurrent.TimeUnit)", Effect.Starts.class).joined())
        .isFalse();
    assertThat(only(service + "invokeAny(java.util.Collection)", Effect.Starts.class).joined())
        .isFalse();
  }

  @Test
  void aStageRunsWhereTheStageBeforeItEndsAndGetsItsResult() {
    String future = "java.util.concurrent.CompletableFuture.";
    Effect.Starts stage =
        only(future + "thenApply(java.util.function.Function)", Effect.Starts.class);
    assertThat(stage.executor()).isEqualTo(Operand.THIS);
    assertThat(stage.after()).containsExactly(Operand.THIS);
    assertThat(stage.passed()).containsExactly(new Operand(0, true));
    String async = "thenRunAsync(java.lang.Runnable,java.util.concurrent.Executor)";
    assertThat(only(future + async, Effect.Starts.class).executor())
        .isEqualTo(new Operand(2, false));
    assertThat(only(future + "completedFuture(Object)", Effect.Makes.class).trait())
        .isEqualTo(Trait.DIRECT);
  }

  /** The thread that is waited for runs its own handler. */
  @Test
  void handlersAreNoTasksOfTheirOwn() {
    String handler = "(java.lang.Thread$UncaughtExceptionHandler)";
    assertThat(method("java.lang.Thread.setUncaughtExceptionHandler" + handler).effects())
        .containsExactly(new Effect.Keeps(new Operand(1, false), Operand.THIS));
  }

  @Test
  void cleanersRunWhenNobodyHasTheObject() {
    Effect.Starts cleaning =
        only("java.lang.ref.Cleaner.register(Object,java.lang.Runnable)", Effect.Starts.class);
    assertThat(cleaning.function()).isEqualTo(new Operand(2, false));
    assertThat(cleaning.life()).isEqualTo(new Operand(1, false));
  }

  @Test
  void executorsOfOneThreadAreSerial() {
    String executors = "java.util.concurrent.Executors.";
    assertThat(only(executors + "newSingleThreadExecutor()", Effect.Makes.class).trait())
        .isEqualTo(Trait.SERIAL);
    assertThat(method(executors + "newFixedThreadPool(int)").effects())
        .contains(new Effect.Makes(Trait.POOL, 0, ""), new Effect.Makes(Trait.SERIAL, 1, "1"));
    assertThat(only("java.util.Timer.<init>()", Effect.Makes.class).trait())
        .isEqualTo(Trait.SERIAL);
  }

  @Test
  void locksHaveModes() {
    String locks = "java.util.concurrent.locks.";
    assertThat(only(locks + "ReentrantReadWriteLock.readLock()", Effect.Results.class).source())
        .isEqualTo(Source.READ_LOCK);
    assertThat(only(locks + "ReadWriteLock.writeLock()", Effect.Results.class).source())
        .isEqualTo(Source.WRITE_LOCK);
    assertThat(only(locks + "ReentrantLock.lock()", Effect.Acquires.class))
        .isEqualTo(new Effect.Acquires(Operand.THIS, Mode.EXCLUSIVE, false));
    assertThat(only(locks + "ReentrantLock.tryLock()", Effect.Acquires.class).ifTrue()).isTrue();
    assertThat(only(locks + "StampedLock.tryOptimisticRead()", Effect.Acquires.class).mode())
        .isEqualTo(Mode.OPTIMISTIC);
    assertThat(only(locks + "StampedLock.readLock()", Effect.Acquires.class).mode())
        .isEqualTo(Mode.READ);
  }

  @Test
  void onlyAnOrdinaryThreadLocalConfines() {
    assertThat(only("java.lang.ThreadLocal.get()", Effect.Results.class).source())
        .isEqualTo(Source.CONFINED);
    assertThat(only("java.lang.InheritableThreadLocal.get()", Effect.Results.class).source())
        .isEqualTo(Source.ELEMENT);
  }

  @Test
  void functionsKnowTheMethodThatRunsThem() {
    assertThat(KNOWLEDGE.functionMethods("java.lang.Runnable"))
        .extracting(MethodFacts::signature)
        .containsExactly("run()");
    assertThat(KNOWLEDGE.functionMethods("java.util.concurrent.RecursiveTask"))
        .extracting(MethodFacts::signature)
        .containsExactly("compute()");
    assertThat(KNOWLEDGE.functionMethods("java.util.TimerTask"))
        .extracting(MethodFacts::signature)
        .containsExactly("run()");
    assertThat(KNOWLEDGE.functionMethods("java.util.HashMap")).isEmpty();
  }

  @Test
  void methodsAreFoundByExactParametersOrByTheirNumber() {
    List<String> binary = List.of("java.util.Map$Entry");
    String owner = "java.util.AbstractMap$SimpleEntry";
    assertThat(KNOWLEDGE.method(owner, "<init>", binary, Certainty.RESOLVED).signature())
        .isEqualTo("<init>(Entry)");
    assertThat(KNOWLEDGE.method(owner, "<init>", List.of("lib.MyEntry"), Certainty.RESOLVED))
        .isNull();
    assertThat(KNOWLEDGE.method(owner, "<init>", List.of("?"), Certainty.BY_NAME)).isNotNull();
    assertThat(KNOWLEDGE.method(owner, "<init>", List.of(), Certainty.BY_NAME)).isNull();
    assertThat(KNOWLEDGE.method(owner, "<init>", List.of("a", "b", "c"), Certainty.BY_NAME))
        .isNull();
  }

  /** An argument of unknown type is taken for the one that matters most. */
  @ParameterizedTest
  @CsvSource({
    "java.util.HashMap, Map",
    "java.util.TreeMap, Map",
    "java.util.ArrayList, Collection",
    "java.lang.Thread, Runnable"
  })
  void byNumberTheFirstEntryCounts(String type, String param) {
    assertThat(KNOWLEDGE.method(type, "<init>", List.of("?"), Certainty.BY_NAME).signature())
        .isEqualTo("<init>(" + param + ")");
  }

  @Test
  void constructorsAreNotInherited() {
    assertThat(KNOWLEDGE.method("java.util.LinkedHashMap", "<init>", List.of(), Certainty.RESOLVED))
        .isNotNull();
    assertThat(KNOWLEDGE.method("java.util.ListIterator", "<init>", List.of(), Certainty.RESOLVED))
        .isNull();
  }

  @Test
  void nothingIsKnownOfOthers() {
    assertThat(KNOWLEDGE.type("app.Main")).isNull();
    assertThat(KNOWLEDGE.method("app.Main", "main", List.of(), Certainty.RESOLVED)).isNull();
    assertThat(KNOWLEDGE.contract("app.Main")).isNull();
    assertThat(KNOWLEDGE.methods("app.Main")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"javax", "jakarta"})
  void servletsAreEnteredByAllRequestsAfterTheyWereInitialised(String prefix) {
    Contract servlet = KNOWLEDGE.contract(prefix + ".servlet.http.HttpServlet");
    assertThat(servlet.entries())
        .contains(
            new Contract.Entry("doGet", false, Contract.Threads.CONCURRENT, "any request thread"),
            new Contract.Entry("init", false, Contract.Threads.BEFORE, "the container, once"));
    assertThat(servlet.isAnnotation()).isFalse();
  }

  @Test
  void controllersAreEnteredWhereTheyAreMapped() {
    String mapping = "@@org.springframework.web.bind.annotation.GetMapping";
    assertThat(KNOWLEDGE.contract(mapping).isAnnotation()).isTrue();
    assertThat(KNOWLEDGE.contract(mapping).entries())
        .containsExactly(
            new Contract.Entry("*", false, Contract.Threads.CONCURRENT, "any request thread"));
    String controller = "@org.springframework.web.bind.annotation.RestController";
    assertThat(KNOWLEDGE.contract(controller).says(Contract.Threads.SHARED)).isTrue();
  }

  @Test
  void theHttpServerIsSerialUnlessToldOtherwise() {
    assertThat(KNOWLEDGE.contract("com.sun.net.httpserver.HttpHandler").entries())
        .extracting(Contract.Entry::threads)
        .containsExactly(Contract.Threads.SERIAL);
  }

  /**
   * The types of a file with packages are read when one is asked for, its contracts would not be.
   */
  @Test
  void filesThatAreReadOnDemandKeepToTheirPackagesAndHaveNoContracts() {
    Map<String, String> fileOf = new HashMap<>();
    DataFiles.packages()
        .forEach(
            (file, packages) -> {
              if (!packages.isEmpty()) {
                assertThat(DataFiles.text(file)).as(file).doesNotContain("\ncontract ");
              }
              for (DataFiles.Line line : DataFiles.lines(file)) {
                if (line.signature() == null) {
                  assertThat(packages.isEmpty() || speakOf(packages, line.type()))
                      .as(line.where())
                      .isTrue();
                  assertThat(fileOf.put(line.type(), file)).as(line.where()).isNull();
                }
              }
            });
    assertThat(KNOWLEDGE.types()).hasSize(fileOf.size());
  }

  private static boolean speakOf(List<String> packages, String type) {
    return packages.stream().anyMatch(p -> type.startsWith(p + "."));
  }

  @Test
  void typesOfLibrariesAreKnownByTheirNames() {
    assertThat(KNOWLEDGE.type("com.google.common.collect.HashMultimap").safety())
        .isEqualTo(Safety.PLAIN);
    assertThat(KNOWLEDGE.type("it.unimi.dsi.fastutil.ints.Int2LongOpenHashMap").role())
        .isEqualTo(Role.MAP);
    assertThat(KNOWLEDGE.type("org.eclipse.collections.api.map.primitive.LongObjectMap").role())
        .isEqualTo(Role.MAP);
    assertThat(KNOWLEDGE.type("com.google.common.collect.Unheard")).isNull();
    assertThat(KNOWLEDGE.type("com.google.common.collections.HashMultimap")).isNull();
  }

  @Test
  void readsOfTheseMapsMoveOrMakeEntries() {
    String commons = "org.apache.commons.collections4.map.";
    assertThat(only(commons + "LRUMap.<init>(int)", Effect.Makes.class).trait())
        .isEqualTo(Trait.READS_MUTATE);
    assertThat(touches(commons + "LRUMap.get(Object)")).containsExactly(Touch.WRITE);
    String lazy = "LazyMap.lazyMap(java.util.Map,org.apache.commons.collections4.Factory)";
    assertThat(only(commons + lazy, Effect.Makes.class).trait()).isEqualTo(Trait.READS_MUTATE);
    assertThat(KNOWLEDGE.type(commons + "ReferenceMap").readsMutate()).isTrue();
    String linked = "it.unimi.dsi.fastutil.ints.Int2ObjectLinkedOpenHashMap.";
    assertThat(touches(linked + "getAndMoveToFirst(int)")).containsExactly(Touch.WRITE);
    assertThat(touches(linked + "get(int)")).containsExactly(Touch.READ);
    assertThat(touches("com.google.common.cache.LoadingCache.get(Object)"))
        .containsExactly(Touch.INSERT);
  }
}
