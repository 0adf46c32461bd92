// SPDX-License-Identifier: Apache-2.0
// Stapler calls the method of one action for all requests.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;
import org.kohsuke.stapler.bind.JavaScriptMethod;

public class StaplerMethodBad {
  private final Map<String, Integer> votes = new HashMap<>(); // expect: error UnguardedSharedMap

  @JavaScriptMethod
  public int vote(String name) {
    return votes.merge(name, 1, Integer::sum); // race
  }
}
