// SPDX-License-Identifier: Apache-2.0
// A dynamic reference is bound while the component is used, by whichever thread registers the
// service; two services that come at once are two threads (OSGi Compendium 112.5.10).
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicy;

public class CommandServicesBad {
  private final Map<String, Runnable> commands = new HashMap<>(); // expect: error UnguardedSharedMap

  @Reference(policy = ReferencePolicy.DYNAMIC)
  public void addCommand(Runnable command) {
    commands.put(command.toString(), command); // race
  }

  public Runnable find(String name) {
    return commands.get(name);
  }
}
