// SPDX-License-Identifier: Apache-2.0
// The acceptor is a thread and starts without a lock: it asks the set's size while another thread
// removes from the set under the map's monitor.
package fixtures.unsafevalueinconcurrentmap;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

public class AcceptedClientsBad {
  public static class Acceptor extends Thread {
    private final Map<String, Set<AcceptedClientsBad>> clients = new ConcurrentHashMap<>(); // expect: warning UnsafeValueInConcurrentMap

    @Override
    public void run() {
      while (!isInterrupted()) {
        if (count("local") < 10) {
          add(new AcceptedClientsBad(this));
        }
      }
    }

    private int count(String address) {
      Set<AcceptedClientsBad> known = clients.get(address);
      return known == null ? 0 : known.size(); // race
    }

    private void add(AcceptedClientsBad client) {
      synchronized (clients) {
        Set<AcceptedClientsBad> known = clients.get("local");
        if (known == null) {
          known = new HashSet<>();
          clients.put("local", known);
        }
        known.add(client);
      }
    }
  }

  private final Acceptor acceptor;

  private AcceptedClientsBad(Acceptor acceptor) {
    this.acceptor = acceptor;
  }

  public void close() {
    synchronized (acceptor.clients) {
      acceptor.clients.get("local").remove(this); // race
    }
  }
}
