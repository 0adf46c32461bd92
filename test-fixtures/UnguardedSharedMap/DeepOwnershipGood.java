// SPDX-License-Identifier: Apache-2.0
// Each thread calls an application of its own, with a map of its own.
package fixtures.unguardedsharedmap;

import java.util.Map;
import java.util.TreeMap;

public class DeepOwnershipGood {
  static final class Repository {
    private final Map<String, Integer> rows = new TreeMap<>();

    void save(String id, int value) {
      rows.put(id, value);
    }
  }

  static final class Service {
    private final Repository repository;

    Service(Repository repository) {
      this.repository = repository;
    }

    void handle(String request) {
      if (request.isBlank()) {
        return;
      }
      repository.save(request.trim(), request.length());
    }
  }

  static final class App {
    private final Service service = new Service(new Repository());

    void receive(String request) {
      service.handle(request);
    }
  }

  public static void main(String[] args) {
    App app = new App();
    App other = new App();
    new Thread(() -> app.receive("one")).start();
    new Thread(() -> other.receive("two")).start();
  }
}
