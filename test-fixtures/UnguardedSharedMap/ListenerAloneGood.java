// SPDX-License-Identifier: Apache-2.0
// A listener with a map. Who fires the events, and on how many threads, is not to be seen; that a
// class is a listener is no evidence.
package fixtures.unguardedsharedmap;

import java.beans.PropertyChangeEvent;
import java.beans.PropertyChangeListener;
import java.util.HashMap;
import java.util.Map;

public class ListenerAloneGood implements PropertyChangeListener {
  private final Map<String, Object> last = new HashMap<>();

  @Override
  public void propertyChange(PropertyChangeEvent event) {
    last.put(event.getPropertyName(), event.getNewValue());
  }

  public Object last(String property) {
    return last.get(property);
  }
}
