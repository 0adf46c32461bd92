// SPDX-License-Identifier: Apache-2.0
// Each panel closes itself on an empty message, while publish goes over the map of panels: forEach throws.
package fixtures.mapmodifiedwhileiterated;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;

public class PanelIdsBad {
  interface View {
    void show(String message);

    void close();
  }

  static final class Screen {
    private final Map<Integer, View> views = new LinkedHashMap<>(); // expect: warning MapModifiedWhileIterated
    private int next;

    int open(View view) {
      views.put(next, view);
      return next++;
    }

    void close(int id) {
      views.remove(id); // race
    }

    void publish(String message) {
      views.values().forEach(view -> view.show(message)); // race
    }
  }

  static final class Panel implements View {
    private final Screen screen;
    private final int id;

    Panel(Screen screen) {
      this.screen = screen;
      this.id = screen.open(this);
    }

    @Override
    public void show(String message) {
      if (message.isEmpty()) {
        close();
      }
    }

    @Override
    public void close() {
      screen.close(id);
    }
  }

  public static void main(String[] args) {
    Screen screen = new Screen();
    new Panel(screen);
    new Panel(screen);
    screen.publish(String.join(" ", args));
  }
}
