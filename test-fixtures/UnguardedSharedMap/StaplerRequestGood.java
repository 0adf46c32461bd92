// SPDX-License-Identifier: Apache-2.0
// The map is made for threads, and computes what is not there.
package fixtures.unguardedsharedmap;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.kohsuke.stapler.StaplerRequest;

public class StaplerRequestGood {
  private final Map<String, String> labels = new ConcurrentHashMap<>();

  public String doLabel(StaplerRequest request) {
    String name = request.getParameter("name");
    return labels.computeIfAbsent(name, String::trim);
  }
}
