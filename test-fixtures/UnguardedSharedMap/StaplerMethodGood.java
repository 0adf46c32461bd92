// SPDX-License-Identifier: Apache-2.0
// The map is made for threads.
package fixtures.unguardedsharedmap;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.kohsuke.stapler.bind.JavaScriptMethod;

public class StaplerMethodGood {
  private final Map<String, Integer> votes = new ConcurrentHashMap<>();

  @JavaScriptMethod
  public int vote(String name) {
    return votes.merge(name, 1, Integer::sum);
  }
}
