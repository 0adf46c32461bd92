// SPDX-License-Identifier: Apache-2.0
// The mark of an empty slot is a profile itself, and who finds it takes it: two threads then replace the list of one
// profile and read it, through a plain field.
package fixtures.unsafemappublication;

import java.util.ArrayList;
import java.util.List;

public class SlotSentinelBad {
  private static final Object NONE = new Profile();

  private static final ThreadLocal<Slots> SLOTS = new ThreadLocal<>();

  static final class Profile {
    private List<String> tags = new ArrayList<>(); // expect: warning UnsafeMapPublication

    void retag(List<String> newTags) {
      tags = new ArrayList<>(newTags); // race
    }

    int size() {
      return tags.size(); // race
    }
  }

  static final class Slots {
    private Object[] values = {NONE};

    Object at(int slot) {
      return slot < values.length ? values[slot] : NONE;
    }

    void put(int slot, Object value) {
      values[slot] = value;
    }

    static Slots own() {
      Slots slots = SLOTS.get();
      if (slots == null) {
        slots = new Slots();
        SLOTS.set(slots);
      }
      return slots;
    }
  }

  private static Profile profile() {
    Slots slots = Slots.own();
    Object found = slots.at(0);
    return (Profile) found;
  }

  public void greet(List<String> tags) {
    profile().retag(tags);
    new Thread(() -> System.out.println(profile().size())).start();
    profile().retag(List.of());
  }
}
