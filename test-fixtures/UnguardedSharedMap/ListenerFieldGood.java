// SPDX-License-Identifier: Apache-2.0
// The reader first waits for the dispatcher to end.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;

public class ListenerFieldGood {
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

  private final Map<String, String> states = new HashMap<>();

  private void changed(String key, String value) {
    states.put(key, value);
  }

  String follow(Dispatcher dispatcher) throws InterruptedException {
    dispatcher.setListener(this::changed);
    dispatcher.start();
    dispatcher.join();
    return states.get("state");
  }

  public static void main(String[] args) throws InterruptedException {
    System.out.println(new ListenerFieldGood().follow(new Dispatcher()));
  }
}
