// SPDX-License-Identifier: Apache-2.0
// readExternal fills an object that was just made, and that nobody else has before it is handed out.
// All others hold the monitor.
package fixtures.inconsistentmaplocking;

import java.io.Externalizable;
import java.io.IOException;
import java.io.ObjectInput;
import java.io.ObjectOutput;
import java.util.HashMap;
import java.util.Map;

public class SavedSettingsGood implements Externalizable {
  private final Map<String, String> settings = new HashMap<>();

  public synchronized void set(String name, String value) {
    settings.put(name, value);
  }

  @Override
  public synchronized void writeExternal(ObjectOutput out) throws IOException {
    out.writeObject(new HashMap<>(settings));
  }

  @Override
  @SuppressWarnings("unchecked")
  public void readExternal(ObjectInput in) throws IOException, ClassNotFoundException {
    settings.putAll((Map<String, String>) in.readObject());
  }
}
