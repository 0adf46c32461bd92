// SPDX-License-Identifier: Apache-2.0
// clone gives the copy a map of its own.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;

public class ProfileCloneGood {
  static class Profile implements Cloneable {
    private Map<String, String> values = new HashMap<>();

    Profile set(String key, String value) {
      values.put(key, value);
      return this;
    }

    String get(String key) {
      return values.get(key);
    }

    @Override
    public Profile clone() {
      try {
        Profile copy = (Profile) super.clone();
        copy.values = new HashMap<>(values);
        return copy;
      } catch (CloneNotSupportedException e) {
        throw new AssertionError(e);
      }
    }
  }

  public static void main(String[] args) {
    Profile original = new Profile().set("theme", "dark");
    Profile draft = original.clone();
    Thread editor = new Thread(() -> draft.set("font", args[0]).set("size", args[1]));
    editor.start();
    System.out.println(original.get("theme"));
  }
}
