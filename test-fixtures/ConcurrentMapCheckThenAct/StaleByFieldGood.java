// SPDX-License-Identifier: Apache-2.0
// The question and the replacement are one step.
package fixtures.concurrentmapcheckthenact;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicInteger;

public class StaleByFieldGood {
  private static final class Connection {
    private final AtomicInteger users = new AtomicInteger();
    private volatile boolean broken;

    private Connection use() {
      users.incrementAndGet();
      return this;
    }
  }

  private final ConcurrentMap<String, Connection> connections = new ConcurrentHashMap<>();

  public int open(String host) {
    return connections
        .compute(host, (h, known) -> known == null || known.broken ? new Connection() : known)
        .use()
        .users
        .get();
  }

  public void fail(String host) {
    connections.computeIfPresent(
        host,
        (h, connection) -> {
          connection.broken = true;
          return connection;
        });
  }
}
