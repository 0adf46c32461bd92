// SPDX-License-Identifier: Apache-2.0
package io.mapvet.stress;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jcstress.JCStress;
import org.openjdk.jcstress.Options;
import org.openjdk.jcstress.infra.collectors.DiskReadCollector;
import org.openjdk.jcstress.infra.collectors.InProcessCollector;
import org.openjdk.jcstress.infra.collectors.TestResult;

/**
 * Runs every twin in jcstress, with the options given, and prints how often each half failed. Ends
 * with 1 where a bad half never did or a good one did.
 */
public final class Stress {
  /** The two halves of a twin. */
  private static final class Row {
    private final TreeMap<String, Long> bad = new TreeMap<>();
    private final TreeMap<String, Long> good = new TreeMap<>();
    private long badRuns;
    private long goodRuns;

    private void add(boolean isBad, TestResult result) {
      TreeMap<String, Long> failures = isBad ? bad : good;
      long runs = 0;
      for (String state : result.getStateKeys()) {
        runs += result.getCount(state);
        if (!state.equals(Twin.RIGHT)) {
          failures.merge(state, result.getCount(state), Long::sum);
        }
      }
      switch (result.status()) {
        case NORMAL -> {}
        case TIMEOUT_ERROR -> failures.merge("hangs", 1L, Long::sum);
        case TEST_ERROR -> failures.merge("breaks down", 1L, Long::sum);
        default -> throw new IllegalStateException(result.getName() + ": " + result.status());
      }
      badRuns += isBad ? runs : 0;
      goodRuns += isBad ? 0 : runs;
    }

    private boolean isRight() {
      return !bad.isEmpty() && good.isEmpty() && goodRuns > 0;
    }
  }

  private Stress() {}

  public static void main(String[] args) throws Exception {
    Options options = new Options(args);
    if (!options.parse()) {
      System.exit(2);
    }
    try {
      new JCStress(options).run();
    } catch (AssertionError graded) {
      System.out.println(graded.getMessage());
    }
    Map<String, Row> rows = rows(options);
    print(rows);
    List<String> wrong = new ArrayList<>();
    rows.forEach(
        (fixture, row) -> {
          if (!row.isRight()) {
            wrong.add(fixture);
          }
        });
    System.out.println();
    System.out.printf("twins: %d, not as they should be: %s%n", rows.size(), wrong);
    System.exit(rows.isEmpty() || !wrong.isEmpty() ? 1 : 0);
  }

  private static Map<String, Row> rows(Options options) throws Exception {
    InProcessCollector results = new InProcessCollector();
    DiskReadCollector file = new DiskReadCollector(options.getResultFile(), results);
    file.dump();
    file.close();
    Map<String, Row> rows = new TreeMap<>();
    for (TestResult result : results.getTestResults()) {
      String name = result.getName();
      int half = name.lastIndexOf('.');
      String fixture = name.substring("fixtures.".length(), half).replaceFirst("Twin$", "");
      rows.computeIfAbsent(fixture, key -> new Row())
          .add(name.substring(half + 1).equals("Bad"), result);
    }
    return rows;
  }

  private static void print(Map<String, Row> rows) {
    System.out.println();
    System.out.println("| fixture | bad observed failures | good failures |");
    System.out.println("|---|---|---|");
    rows.forEach(
        (fixture, row) ->
            System.out.printf(
                "| %s | %s | %s |%n",
                fixture.replace('.', '/'),
                cell(row.bad, row.badRuns),
                cell(row.good, row.goodRuns)));
  }

  private static String cell(TreeMap<String, Long> failures, long runs) {
    if (failures.isEmpty()) {
      return "0 of %,d".formatted(runs);
    }
    long all = failures.values().stream().mapToLong(Long::longValue).sum();
    String worst = String.join(", ", failures.keySet());
    return "%,d of %,d: %s".formatted(all, runs, worst);
  }
}
