// SPDX-License-Identifier: Apache-2.0
package io.mapvet.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import io.mapvet.knowledge.Contract.Entry;
import io.mapvet.knowledge.Contract.Threads;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What contracts say, and that the built-in ones say something. */
class ContractTest {
  private static Entry entry(Threads threads, String who) {
    return new Entry("m", false, threads, who);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "none",
      value = {
        "lib.web.Servlet, Servlet",
        "lib.Handler$Sharable, Sharable",
        "@lib.Scope=a.b, @Scope=a.b",
        "@@lib.Test:size=*, @@Test:size=*",
        "Bare, Bare",
        "java.rmi.Remote, none",
        "javax.management.DynamicMBean, none",
        "@javax.inject.Singleton, @Singleton",
      })
  void simpleType(String type, String simple) {
    assertThat(new Contract(type, List.of()).simpleType()).isEqualTo(simple);
  }

  @ParameterizedTest
  @CsvSource({
    "CONCURRENT, CONCURRENT, true, true, true",
    "CONCURRENT, SERIAL, true, false, true",
    "SERIAL, SERIAL, false, false, true",
    "EACH_SERIAL, EACH_SERIAL, false, true, true",
    "EACH_SERIAL, SERIAL, false, false, true",
    "CONCURRENT, EACH_SERIAL, true, true, true",
  })
  void overlaps(Threads first, Threads second, boolean itself, boolean same, boolean others) {
    Entry a = entry(first, "a pool");
    assertThat(a.overlaps(a, true)).isEqualTo(itself);
    assertThat(a.overlaps(entry(second, "a pool"), false)).isEqualTo(same);
    assertThat(entry(second, "a pool").overlaps(a, false)).isEqualTo(same);
    assertThat(a.overlaps(entry(second, "others"), false)).isEqualTo(others);
  }

  @Test
  void builtInContractsSpeakOfMethods() {
    for (Contract contract : Knowledge.builtIn().contracts()) {
      assertThat(contract.entries()).as(contract.type()).isNotEmpty();
      for (Entry entry : contract.entries()) {
        assertThat(entry.text()).as(contract.type()).isNotBlank();
        boolean namesType = entry.threads() == Threads.OF_ONE;
        assertThat(entry.isOfThreads() || entry.isOfAll() != namesType)
            .as(contract.type() + ": whose an instance is concerns all methods, or names a type")
            .isTrue();
      }
    }
  }
}
