// SPDX-License-Identifier: Apache-2.0
// A look-up that carries a request writes the map when it misses; requests are served by many
// threads.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;
import org.kohsuke.stapler.StaplerRequest;

public class StaplerRequestBad {
  private final Map<String, String> labels = new HashMap<>(); // expect: warning UnguardedSharedMap

  public String doLabel(StaplerRequest request) {
    String name = request.getParameter("name");
    String label = labels.get(name); // race
    if (label == null) {
      label = name.trim();
      labels.put(name, label); // race
    }
    return label;
  }
}
