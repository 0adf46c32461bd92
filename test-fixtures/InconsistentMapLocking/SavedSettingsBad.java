// SPDX-License-Identifier: Apache-2.0
// readExternal fills an object that nobody else has. But writeExternal goes over the map of one that
// others change, without the monitor that they hold.
package fixtures.inconsistentmaplocking;

import java.io.Externalizable;
import java.io.IOException;
import java.io.ObjectInput;
import java.io.ObjectOutput;
import java.util.HashMap;
import java.util.Map;

public class SavedSettingsBad implements Externalizable {
  private final Map<String, String> settings = new HashMap<>(); // expect: warning InconsistentMapLocking

  public synchronized void set(String name, String value) {
    settings.put(name, value); // race
  }

  @Override
  public void writeExternal(ObjectOutput out) throws IOException {
    out.writeObject(new HashMap<>(settings)); // race
  }

  @Override
  @SuppressWarnings("unchecked")
  public void readExternal(ObjectInput in) throws IOException, ClassNotFoundException {
    settings.putAll((Map<String, String>) in.readObject());
  }
}
