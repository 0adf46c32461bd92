// SPDX-License-Identifier: Apache-2.0
// A connection is replaced where there is none, or where the one found is marked as broken. Two threads that find it so
// both put a new one; the first put is lost, and whoever uses that counts its users where nobody looks.
package fixtures.concurrentmapcheckthenact;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicInteger;

public class StaleByFieldBad {
  private static final class Connection {
    private final AtomicInteger users = new AtomicInteger();
    private volatile boolean broken;

    private Connection use() {
      users.incrementAndGet();
      return this;
    }
  }

  private final ConcurrentMap<String, Connection> connections = // expect: warning ConcurrentMapCheckThenAct
      new ConcurrentHashMap<>();

  public int open(String host) {
    Connection known = connections.get(host); // race
    if (known == null || known.broken) {
      known = new Connection();
      connections.put(host, known); // race
    }
    return known.use().users.get();
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
