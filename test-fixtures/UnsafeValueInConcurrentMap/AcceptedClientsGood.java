// SPDX-License-Identifier: Apache-2.0
// The acceptor takes the monitor to count, too.
package fixtures.unsafevalueinconcurrentmap;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

public class AcceptedClientsGood {
  public static class Acceptor extends Thread {
    private final Map<String, Set<AcceptedClientsGood>> clients = new ConcurrentHashMap<>();

    @Override
    public void run() {
      while (!isInterrupted()) {
        if (count("local") < 10) {
          add(new AcceptedClientsGood(this));
        }
      }
    }

    private int count(String address) {
      synchronized (clients) {
        Set<AcceptedClientsGood> known = clients.get(address);
        return known == null ? 0 : known.size();
      }
    }

    private void add(AcceptedClientsGood client) {
      synchronized (clients) {
        Set<AcceptedClientsGood> known = clients.get("local");
        if (known == null) {
          known = new HashSet<>();
          clients.put("local", known);
        }
        known.add(client);
      }
    }
  }

  private final Acceptor acceptor;

  private AcceptedClientsGood(Acceptor acceptor) {
    this.acceptor = acceptor;
  }

  public void close() {
    synchronized (acceptor.clients) {
      acceptor.clients.get("local").remove(this);
    }
  }
}
