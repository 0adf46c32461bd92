// SPDX-License-Identifier: Apache-2.0
// The volatile reference is set first: who finds it set reads the map while the hosts are being put.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;

public class HostsReaderBad {
  private final Map<String, String> hosts = new HashMap<>(); // expect: error UnguardedSharedMap
  private volatile Thread reader;

  void read(String[] lines) {
    reader = Thread.currentThread();
    for (String line : lines) {
      hosts.put(line, line.trim()); // race
    }
  }

  private boolean isRead() {
    return reader != null;
  }

  String host(String name) {
    return isRead() ? hosts.get(name) : name; // race
  }

  public static void main(String[] args) {
    HostsReaderBad file = new HostsReaderBad();
    new Thread(() -> file.read(args)).start();
    new Thread(() -> System.out.println(file.host("localhost"))).start();
  }
}
