// SPDX-License-Identifier: Apache-2.0
// A service is a singleton; find() writes the map on its own look-up path, which every caller
// takes all the time. No thread is visible, but the container shares the object and the write
// stands on the consumers' path: a warning.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Service;

@Service
public class ServiceLookUpBad {
  private final Map<String, String> cache = new HashMap<>(); // expect: warning UnguardedSharedMap

  public String find(String id) {
    String value = cache.get(id); // race
    if (value == null) {
      value = load(id);
      cache.put(id, value); // race
    }
    return value;
  }

  private String load(String id) {
    return id.trim();
  }
}
