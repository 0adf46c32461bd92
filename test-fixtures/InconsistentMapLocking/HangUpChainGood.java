// SPDX-License-Identifier: Apache-2.0
// Forwarding holds the monitor of the map there, too.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

public class HangUpChainGood {
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
      synchronized (targets) {
        targets.values().removeIf(line::equals);
        targets.remove(line);
      }
    }
  }

  private final List<Stage> stages;

  public HangUpChainGood(List<Stage> stages) {
    this.stages = stages;
  }

  public void hangUp(String line) {
    for (Stage stage : stages) {
      stage.hungUp(line);
    }
  }
}
