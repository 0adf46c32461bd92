// SPDX-License-Identifier: Apache-2.0
package io.mapvet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.mapvet.cli.Cli.Outcome;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The verdicts of {@code mapvet gate} on the commits of a small history, one after the other. */
class GateScenarioTest {
  private static final String STOCK =
      """
      package shop;

      import java.util.HashMap;
      import java.util.Map;
      import java.util.concurrent.ExecutorService;

      class Stock {
        private final Map<String, Integer> counts = new HashMap<>();

        void count(ExecutorService pool, String item) {
          pool.execute(() -> counts.put(item, 1));
        }

        void forget() {
          counts.clear();
        }
      }
      """;

  private static final String FORGET = "  void forget() {\n    counts.clear();\n  }\n";

  private static final String PRICES =
      """
      package shop;

      import java.util.HashMap;
      import java.util.Map;

      class Prices {
        private final Map<String, Integer> prices = new HashMap<>();

        void load(String item) {
          prices.put(item, 1);
        }
      }
      """;

  private static final String REFRESHER =
      """
      package shop;

      import java.util.concurrent.ExecutorService;

      class Refresher {
        void refresh(ExecutorService pool) {
          Prices prices = new Prices();
          pool.execute(() -> prices.load("tea"));
          prices.load("coffee");
        }
      }
      """;

  private static final String CARTS =
      """
      package shop;

      import java.util.Map;
      import java.util.concurrent.ConcurrentHashMap;
      import java.util.concurrent.atomic.AtomicInteger;

      class Carts {
        private final Map<String, AtomicInteger> carts = new ConcurrentHashMap<>();

        void add(String item) {
          AtomicInteger count = carts.get(item);
          if (count == null) {
            count = new AtomicInteger();
            carts.put(item, count);
          }
          count.incrementAndGet();
        }

        void renew(String item) {
          if (carts.containsKey(item)) {
            carts.put(item, new AtomicInteger());
          }
        }
      }
      """;

  private static final String DESK =
      """
      package shop;

      import java.util.concurrent.ExecutorService;

      class Desk {
        void open(ExecutorService pool, Carts carts) {
          for (int i = 0; i < 2; i++) {
            pool.execute(() -> carts.add("tea"));
          }
          pool.execute(() -> carts.renew("tea"));
        }
      }
      """;

  @TempDir Path directory;

  @Test
  void everyCommitGetsTheRightVerdict() {
    Repository repository = Repository.in(directory.resolve("shop"));
    repository.write("src/shop/Prices.java", PRICES);
    repository.commit("A map that nobody shares");

    repository.write("src/shop/Stock.java", STOCK);
    repository.commit("1 introduces a race");
    Outcome first = gate(repository);
    verdict(first, 1, "1 introduced, 0 fixed, 0 preexisting");
    assertThat(first.out()).contains("[UnguardedSharedMap]", "src/shop/Stock.java", "write ");

    repository.replace("src/shop/Stock.java", FORGET, "");
    repository.replace("src/shop/Stock.java", "  void count", FORGET + "\n  void count");
    repository.commit("2 moves a method");
    verdict(gate(repository), 0, "0 introduced, 0 fixed, 1 preexisting");

    repository.git("mv", "src", "main");
    repository.commit("3 renames the directory");
    verdict(gate(repository), 0, "0 introduced, 0 fixed, 1 preexisting");

    repository.git("mv", "main/shop/Stock.java", "main/shop/Store.java");
    repository.replace("main/shop/Store.java", "class Stock {", "class Store {");
    repository.commit("4 renames the class");
    verdict(gate(repository), 0, "0 introduced, 0 fixed, 1 preexisting");

    repository.replace("main/shop/Store.java", "counts", "amounts");
    repository.commit("5 renames the map");
    verdict(gate(repository), 0, "0 introduced, 0 fixed, 1 preexisting");

    repository.write("main/shop/Refresher.java", REFRESHER);
    repository.commit("6 adds a thread, which makes an old line racy");
    Outcome thread = gate(repository);
    verdict(thread, 1, "1 introduced, 0 fixed, 1 preexisting");
    assertThat(thread.out())
        .contains("Prices.java:10", "task started at Refresher.java:8")
        .doesNotContain("Store.java");

    repository.replace(
        "main/shop/Prices.java",
        "  private final",
        "  @SuppressWarnings(\"UnguardedSharedMap\")\n  private final");
    repository.commit("7 suppresses it");
    verdict(gate(repository), 0, "0 introduced, 1 fixed, 1 preexisting");

    repository.replace("main/shop/Store.java", "new HashMap", "new ConcurrentHashMap");
    repository.replace("main/shop/Store.java", "java.util.HashMap", "java.util.concurrent.*");
    repository.commit("8 fixes the first");
    Outcome fix = gate(repository);
    verdict(fix, 0, "0 introduced, 1 fixed, 0 preexisting");
    assertThat(fix.err()).contains("fixed: main/shop/Store.java:");

    repository.replace(
        "main/shop/Prices.java", "  @SuppressWarnings(\"UnguardedSharedMap\")\n", "");
    repository.commit("9 takes the suppression away");
    verdict(gate(repository), 1, "1 introduced, 0 fixed, 0 preexisting");

    repository.replace("main/shop/Prices.java", "  void load", "  synchronized void load");
    repository.write("main/shop/Stock.java", STOCK);
    repository.commit("10 fixes one and brings another back");
    verdict(gate(repository), 1, "1 introduced, 1 fixed, 0 preexisting");
  }

  @Test
  void theSideThatTheChangeTouchedIsThePrimaryLocation() {
    Repository repository = Repository.in(directory.resolve("shop"));
    repository.write("shop/Prices.java", PRICES);
    repository.write(
        "shop/Refresher.java", REFRESHER.replace("    prices.load(\"coffee\");\n", ""));
    repository.commit("a task alone");
    repository.replace(
        "shop/Prices.java",
        "1);\n  }\n",
        "1);\n  }\n\n  void print() {\n"
            + "    prices.forEach((item, price) -> System.out.println(item));\n  }\n");
    repository.replace("shop/Refresher.java", "\"tea\"));", "\"tea\"));\n    prices.print();");
    repository.commit("somebody beside it");
    Outcome outcome = gate(repository);
    verdict(outcome, 1, "1 introduced, 0 fixed, 0 preexisting");
    assertThat(outcome.out())
        .startsWith("shop/Prices.java:14: ")
        .contains("is iterated here; the conflicting write is at shop/Prices.java:10")
        .containsSubsequence("    iterate Prices.print:14", "    write   Prices.load:10");
  }

  @Test
  void anotherPartnerOnAChangedWayIsNoNewRace() {
    Repository repository = Repository.in(directory.resolve("shop"));
    repository.write("shop/Carts.java", CARTS);
    repository.write("shop/Desk.java", DESK);
    repository.commit("an insertion that races with itself, and with another change");
    repository.replace(
        "shop/Desk.java", "carts.add(\"tea\")", "{ synchronized (carts) { carts.add(\"tea\"); } }");
    repository.commit("a lock that keeps it from itself only");
    verdict(gate(repository), 0, "0 introduced, 0 fixed, 1 preexisting");
  }

  private static void verdict(Outcome outcome, int exitCode, String summary) {
    assertThat(outcome.err()).contains(summary);
    assertThat(outcome.exitCode()).isEqualTo(exitCode);
  }

  private static Outcome gate(Repository repository) {
    return Cli.in(repository.directory()).inEarnest().run("gate", "--base", "HEAD^");
  }
}
