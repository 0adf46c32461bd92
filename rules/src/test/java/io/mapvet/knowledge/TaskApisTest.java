// SPDX-License-Identifier: Apache-2.0
package io.mapvet.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import io.mapvet.ir.Certainty;
import io.mapvet.knowledge.Effect.Source;
import io.mapvet.knowledge.Effect.Times;
import io.mapvet.knowledge.Effect.Trait;
import io.mapvet.knowledge.Effect.Where;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the data says of who runs the functions given to frameworks. */
class TaskApisTest {
  private static final Knowledge KNOWLEDGE = Knowledge.builtIn();
  private static final String PRODUCER = "org.apache.kafka.clients.producer.";

  private static MethodFacts method(String type, String name, String... params) {
    MethodFacts facts = KNOWLEDGE.method(type, name, List.of(params), Certainty.RESOLVED);
    assertThat(facts).as(type + "." + name).isNotNull();
    return facts;
  }

  private static <E extends Effect> List<E> effects(MethodFacts facts, Class<E> kind) {
    return facts.effects().stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "reactor.core.publisher.Mono, block",
    "reactor.core.publisher.Flux, blockLast",
    "io.reactivex.rxjava3.core.Completable, blockingAwait",
    "io.reactivex.Single, blockingGet",
    "io.smallrye.mutiny.groups.UniAwait, indefinitely",
    "io.netty.channel.ChannelFuture, sync",
    "org.apache.kafka.clients.producer.KafkaProducer, flush"
  })
  void aCallThatBlocksOrdersWhatItWaitsFor(String type, String name) {
    assertThat(effects(method(type, name), Effect.Joins.class))
        .containsExactly(new Effect.Joins(Operand.THIS, Effect.When.ALWAYS));
  }

  @ParameterizedTest
  @CsvSource({
    "reactor.core.publisher.Flux, publishOn, reactor.core.scheduler.Scheduler",
    "reactor.core.publisher.Mono, subscribeOn, reactor.core.scheduler.Scheduler",
    "reactor.core.publisher.ParallelFlux, runOn, reactor.core.scheduler.Scheduler",
    "io.reactivex.Observable, observeOn, io.reactivex.Scheduler",
    "io.reactivex.rxjava3.core.Maybe, subscribeOn, io.reactivex.rxjava3.core.Scheduler",
    "io.smallrye.mutiny.Multi, emitOn, java.util.concurrent.Executor"
  })
  void aSchedulerStandsForTheChainThatMovesToIt(String type, String name, String param) {
    assertThat(effects(method(type, name, param), Effect.Results.class))
        .containsExactly(new Effect.Results(Source.SAME, new Operand(1, false)));
  }

  @Test
  void onlyRailsRunAFunctionBesideItself() {
    String consumer = "java.util.function.Consumer";
    assertThat(times(method("reactor.core.publisher.ParallelFlux", "doOnNext", consumer)))
        .contains(Times.PARALLEL);
    assertThat(times(method("reactor.core.publisher.Flux", "doOnNext", consumer)))
        .containsOnly(Times.ONCE);
  }

  private static List<Times> times(MethodFacts facts) {
    return effects(facts, Effect.Starts.class).stream().map(Effect.Starts::times).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "io.netty.channel.nio.NioEventLoopGroup",
        "io.netty.util.concurrent.DefaultEventExecutorGroup"
      })
  void aGroupOfOneLoopIsSerial(String type) {
    assertThat(effects(method(type, "<init>", "int"), Effect.Makes.class))
        .containsExactly(
            new Effect.Makes(Trait.POOL, 0, ""), new Effect.Makes(Trait.SERIAL, 1, "1"));
  }

  @Test
  void aPoolOfASizeThatIsSetLaterIsOfNoKind() {
    String pool = "org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor";
    assertThat(effects(method(pool, "<init>"), Effect.Makes.class)).isEmpty();
  }

  @Test
  void templatesRunTheirFunctionsBeforeTheyReturn() {
    String template = "org.springframework.transaction.support.TransactionTemplate";
    String function = "org.springframework.transaction.support.TransactionCallback";
    MethodFacts execute = method(template, "execute", function);
    assertThat(effects(execute, Effect.Calls.class)).hasSize(1);
    assertThat(effects(execute, Effect.Starts.class)).isEmpty();
  }

  @Test
  void callbacksOfAProducerRunOneAfterTheOther() {
    MethodFacts send =
        method(PRODUCER + "Producer", "send", PRODUCER + "ProducerRecord", PRODUCER + "Callback");
    assertThat(effects(send, Effect.Starts.class))
        .extracting(Effect.Starts::where)
        .containsExactly(Where.LOOP);
  }

  @Test
  void whatPostsToTheThreadOfTheUserInterfaceIsNotFollowed() {
    assertThat(method("android.app.Activity", "runOnUiThread", "java.lang.Runnable").effects())
        .isEmpty();
  }
}
