// SPDX-License-Identifier: Apache-2.0
// A singleton whose map is written by a registration method and read by another. That a container
// manages the object shows neither a second thread nor that it registers after start-up.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Service;

@Service
public class ServiceRegistryGood {
  private final Map<String, Runnable> handlers = new HashMap<>();

  public void register(String name, Runnable handler) {
    handlers.put(name, handler);
  }

  public void handle(String name) {
    Runnable handler = handlers.get(name);
    if (handler != null) {
      handler.run();
    }
  }
}
