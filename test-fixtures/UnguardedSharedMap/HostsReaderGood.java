// SPDX-License-Identifier: Apache-2.0
// The volatile reference is null until the hosts are there: who finds it set sees them all (JLS 17.4.4),
// and nothing is put any more.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;

public class HostsReaderGood {
  private final Map<String, String> hosts = new HashMap<>();
  private volatile Thread reader;

  void read(String[] lines) {
    for (String line : lines) {
      hosts.put(line, line.trim());
    }
    reader = Thread.currentThread();
  }

  private boolean isRead() {
    return reader != null;
  }

  String host(String name) {
    return isRead() ? hosts.get(name) : name;
  }

  public static void main(String[] args) {
    HostsReaderGood file = new HostsReaderGood();
    new Thread(() -> file.read(args)).start();
    new Thread(() -> System.out.println(file.host("localhost"))).start();
  }
}
