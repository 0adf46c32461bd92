// SPDX-License-Identifier: Apache-2.0
// The volatile makes the reference visible, not what happens in the map later: the acceptors read the
// HashMap while the timer empties and refills it in place, with no happens-before edge between them.
package fixtures.unsafemappublication;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

public class RouteReloadBad {
  private volatile Map<String, String> upstreams = new HashMap<>(); // expect: error UnsafeMapPublication
  private final BlockingQueue<String> requests = new LinkedBlockingQueue<>();
  private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
  private final ExecutorService acceptors = Executors.newFixedThreadPool(8);

  public void start(Path file) {
    timer.scheduleWithFixedDelay(() -> reload(file), 0, 30, TimeUnit.SECONDS);
    for (int i = 0; i < 8; i++) {
      acceptors.execute(this::serve);
    }
  }

  private void reload(Path file) {
    Map<String, String> read = parse(file);
    upstreams.clear(); // race
    upstreams.putAll(read); // race
  }

  private void serve() {
    try {
      while (true) {
        String path = requests.take();
        System.out.println(path + " -> " + upstreams.getOrDefault(path, "404")); // race
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static Map<String, String> parse(Path file) {
    Map<String, String> result = new HashMap<>();
    try {
      for (String line : Files.readAllLines(file)) {
        int at = line.indexOf('=');
        if (at > 0) {
          result.put(line.substring(0, at), line.substring(at + 1));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return result;
  }
}
