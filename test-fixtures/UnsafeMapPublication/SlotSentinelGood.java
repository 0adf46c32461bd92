// SPDX-License-Identifier: Apache-2.0
// A slot without a profile holds a mark that is an Object and no profile: each thread makes one of its own, and nobody
// else gets it.
package fixtures.unsafemappublication;

import java.util.ArrayList;
import java.util.List;

public class SlotSentinelGood {
  private static final Object NONE = new Object();

  private static final ThreadLocal<Slots> SLOTS = new ThreadLocal<>();

  static final class Profile {
    private List<String> tags = new ArrayList<>();

    void retag(List<String> newTags) {
      tags = new ArrayList<>(newTags);
    }

    int size() {
      return tags.size();
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
    if (found != NONE) {
      return (Profile) found;
    }
    Profile made = new Profile();
    slots.put(0, made);
    return made;
  }

  public void greet(List<String> tags) {
    profile().retag(tags);
    new Thread(() -> System.out.println(profile().size())).start();
    profile().retag(List.of());
  }
}
