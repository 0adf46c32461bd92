// SPDX-License-Identifier: Apache-2.0
// Forwarding tells the stages, itself among them, while it holds the monitor of its map; the method that removes takes
// no lock, for its caller has it. Through so many stages that is not followed.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

public class HangUpUnderLockGood {
  interface Stage {
    void hungUp(String line);
  }

  static class Billing implements Stage {
    @Override
    public void hungUp(String line) {}
  }

  static class Recording implements Stage {
    @Override
    public void hungUp(String line) {}
  }

  static class Routing implements Stage {
    @Override
    public void hungUp(String line) {}
  }

  static class Voicemail implements Stage {
    @Override
    public void hungUp(String line) {}
  }

  public static final class Forwarding implements Stage {
    private final Map<String, String> targets = new HashMap<>();
    private final Exchange exchange;

    public Forwarding(Exchange exchange) {
      this.exchange = exchange;
    }

    public void hangUp(String line) {
      synchronized (targets) {
        exchange.hangUp(line);
      }
    }

    public void forward(String line, String to) {
      synchronized (targets) {
        targets.put(line, to);
      }
    }

    public String target(String line) {
      synchronized (targets) {
        return targets.get(line);
      }
    }

    @Override
    public void hungUp(String line) {
      targets.values().removeIf(line::equals);
      targets.remove(line);
    }
  }

  static final class Exchange {
    private final List<Stage> stages;

    Exchange(List<Stage> stages) {
      this.stages = stages;
    }

    void hangUp(String line) {
      for (Stage stage : stages) {
        stage.hungUp(line);
      }
    }
  }
}
