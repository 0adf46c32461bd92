// SPDX-License-Identifier: Apache-2.0
// computeIfAbsent of a ConcurrentHashMap.
package fixtures.unguardedsharedmap;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Service;

@Service
public class ServiceLookUpGood {
  private final Map<String, String> cache = new ConcurrentHashMap<>();

  public String find(String id) {
    return cache.computeIfAbsent(id, this::load);
  }

  private String load(String id) {
    return id.trim();
  }
}
