// SPDX-License-Identifier: Apache-2.0
// The stages of a call are told one after the other. Forwarding removes without the monitor that it holds wherever else
// it uses the map. The monitor is that of a private map, and nothing that runs under it tells a stage: whoever
// calls hungUp does not hold it. A thread that forwards another line meanwhile may lose its entry.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

public class HangUpChainBad {
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
    private final Map<String, String> targets = new HashMap<>(); // expect: warning InconsistentMapLocking

    public void forward(String line, String to) {
      synchronized (targets) {
        targets.put(line, to); // race
      }
    }

    public String target(String line) {
      synchronized (targets) {
        return targets.get(line); // race
      }
    }

    @Override
    public void hungUp(String line) {
      targets.values().removeIf(line::equals); // race
      targets.remove(line); // race
    }
  }

  private final List<Stage> stages;

  public HangUpChainBad(List<Stage> stages) {
    this.stages = stages;
  }

  public void hangUp(String line) {
    for (Stage stage : stages) {
      stage.hungUp(line);
    }
  }
}
