// SPDX-License-Identifier: Apache-2.0
// The dispatcher calls its listener on the dispatcher's thread, where it puts into the map of the
// object that registered it; that object's thread reads the map meanwhile.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;

public class ListenerFieldBad {
  interface Listener {
    void changed(String key, String value);
  }

  static final class Dispatcher extends Thread {
    private Listener listener;

    void setListener(Listener listener) {
      this.listener = listener;
    }

    @Override
    public void run() {
      if (listener != null) {
        listener.changed("state", "up");
      }
    }
  }

  private final Map<String, String> states = new HashMap<>(); // expect: error UnguardedSharedMap

  private void changed(String key, String value) {
    states.put(key, value); // race
  }

  String follow(Dispatcher dispatcher) throws InterruptedException {
    dispatcher.setListener(this::changed);
    dispatcher.start();
    return states.get("state"); // race
  }

  public static void main(String[] args) throws InterruptedException {
    System.out.println(new ListenerFieldBad().follow(new Dispatcher()));
  }
}
