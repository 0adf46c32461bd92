// SPDX-License-Identifier: Apache-2.0
// A static reference is bound before the component is activated, and never after: nobody writes
// while others read (OSGi Compendium 112.5.8).
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;
import org.osgi.service.component.annotations.Reference;

public class CommandServicesGood {
  private final Map<String, Runnable> commands = new HashMap<>();

  @Reference
  public void addCommand(Runnable command) {
    commands.put(command.toString(), command);
  }

  public Runnable find(String name) {
    return commands.get(name);
  }
}
