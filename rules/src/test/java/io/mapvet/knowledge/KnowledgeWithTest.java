// SPDX-License-Identifier: Apache-2.0
package io.mapvet.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mapvet.ir.Certainty;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Knowledge to which a text adds. */
class KnowledgeWithTest {
  private static final Knowledge KNOWLEDGE = Knowledge.builtIn();

  private static final String TEXT =
      """
      type lib.Registry map plain : java.util.Map
        lookUp(Object)     read result=element
      type java.util.HashMap map concurrent : java.util.Map
      type com.google.common.collect.HashBiMap map concurrent : java.util.Map
      contract java.util.logging.Filter
        serial isLoggable -- one thread that logs
      """;

  @Test
  void aTextAddsTypesAndReplacesThoseOfTheSameName() {
    Knowledge with = KNOWLEDGE.with("mine.txt", TEXT);
    assertThat(with.type("lib.Registry").safety()).isEqualTo(Safety.PLAIN);
    assertThat(with.method("lib.Registry", "size", List.of(), Certainty.RESOLVED)).isNotNull();
    assertThat(with.type("java.util.HashMap").safety()).isEqualTo(Safety.CONCURRENT);
    assertThat(with.methods("java.util.HashMap")).isEmpty();
    assertThat(with.type("com.google.common.collect.HashBiMap").safety())
        .isEqualTo(Safety.CONCURRENT);
    assertThat(with.type("com.google.common.collect.EnumBiMap").safety()).isEqualTo(Safety.PLAIN);
    assertThat(with.isSubtype("java.util.LinkedHashMap", "java.util.AbstractMap")).isFalse();
    assertThat(with.types()).filteredOn(t -> t.name().equals("java.util.HashMap")).hasSize(1);
  }

  @Test
  void aTextReplacesContracts() {
    Knowledge with = KNOWLEDGE.with("mine.txt", TEXT);
    assertThat(with.contract("java.util.logging.Filter").entries())
        .extracting(Contract.Entry::threads)
        .containsExactly(Contract.Threads.SERIAL);
    assertThat(with.contracts()).hasSameSizeAs(KNOWLEDGE.contracts());
    assertThat(with.contract("java.util.logging.Handler"))
        .isEqualTo(KNOWLEDGE.contract("java.util.logging.Handler"));
  }

  @Test
  void aTextChangesOnlyTheKnowledgeMadeWithIt() {
    Knowledge first = KNOWLEDGE.with("a.txt", "type lib.A map plain");
    Knowledge both = first.with("b.txt", "type lib.A map immutable");
    assertThat(first.type("lib.A").safety()).isEqualTo(Safety.PLAIN);
    assertThat(both.type("lib.A").safety()).isEqualTo(Safety.IMMUTABLE);
    assertThat(KNOWLEDGE.type("lib.A")).isNull();
  }

  @Test
  void aMalformedTextIsNamed() {
    assertThatThrownBy(() -> KNOWLEDGE.with("mine.txt", "type lib.A\ntype lib.A"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("mine.txt:2: described twice: type lib.A");
  }
}
