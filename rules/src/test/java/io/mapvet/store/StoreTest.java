// SPDX-License-Identifier: Apache-2.0
package io.mapvet.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreTest {
  @TempDir Path directory;

  @Test
  void givesBackWhatWasPutIn() throws IOException {
    Store store = new Store(directory.resolve("a/b"), 1000);
    assertThat(store.get("k")).isEmpty();
    store.put("k", new byte[] {1, 2});
    store.put("k", new byte[] {3});
    store.put("none", new byte[0]);
    assertThat(store.get("k")).hasValue(new byte[] {3});
    assertThat(store.get("none")).hasValue(new byte[0]);
  }

  @Test
  void damagedEntriesAreNoneAndAreReplaced() throws IOException {
    Store store = new Store(directory, 1000);
    store.put("k", new byte[] {1, 2, 3});
    byte[] whole = Files.readAllBytes(directory.resolve("k"));
    for (int length = 0; length < whole.length; length++) {
      Files.write(directory.resolve("k"), Arrays.copyOf(whole, length));
      assertThat(store.get("k")).isEmpty();
    }
    whole[whole.length - 1]++;
    Files.write(directory.resolve("k"), whole);
    assertThat(store.get("k")).isEmpty();
    store.put("k", new byte[] {4});
    assertThat(store.get("k")).hasValue(new byte[] {4});
  }

  @Test
  void trimmingKeepsWhatWasUsedLast() throws IOException {
    Store store = new Store(directory, 3000);
    for (int i = 0; i < 10; i++) {
      store.put("k" + i, new byte[900]);
      touch("k" + i, Duration.ofMinutes(20 - i));
    }
    assertThat(store.get("k2")).isPresent();
    store.trim();
    assertThat(files()).containsExactlyInAnyOrder("k2", "k9", "k8");
  }

  @Test
  void trimmingTakesWhatKilledRunsLeft() throws IOException {
    Store store = new Store(directory, 3000);
    Files.write(directory.resolve("k1.partial"), new byte[9]);
    Files.write(directory.resolve("k2.partial"), new byte[9]);
    touch("k1.partial", Duration.ofHours(2));
    store.trim();
    assertThat(files()).containsExactly("k2.partial");
  }

  @Test
  void whatCannotBeWrittenIsAnErrorAndLeavesNothing() throws IOException {
    Path file = Files.write(directory.resolve("file"), new byte[1]);
    assertThatThrownBy(() -> new Store(file, 1000).put("k", new byte[1]))
        .isInstanceOf(IOException.class);
    Files.createDirectory(directory.resolve("k"));
    Files.write(directory.resolve("k/in"), new byte[1]);
    assertThatThrownBy(() -> new Store(directory, 1000).put("k", new byte[1]))
        .isInstanceOf(IOException.class);
    assertThat(files()).containsExactlyInAnyOrder("file", "k");
  }

  @Test
  void anyNumberOfRunsShareIt() throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(8);
    try {
      List<Future<?>> runs =
          IntStream.range(0, 8)
              .<Future<?>>mapToObj(
                  run ->
                      pool.submit(
                          () -> {
                            Store store = new Store(directory, 40_000);
                            for (int i = 0; i < 50; i++) {
                              byte[] content = new byte[1000];
                              Arrays.fill(content, (byte) i);
                              store.put("k" + i, content);
                              byte[] found = store.get("k" + i).orElse(content);
                              assertThat(found).isEqualTo(content);
                              store.trim();
                            }
                            return null;
                          }))
              .toList();
      for (Future<?> run : runs) {
        run.get();
      }
    } finally {
      pool.shutdown();
    }
    assertThat(files()).noneMatch(name -> name.endsWith(".partial"));
  }

  private void touch(String name, Duration ago) throws IOException {
    Files.setLastModifiedTime(directory.resolve(name), FileTime.from(Instant.now().minus(ago)));
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }
}
