// SPDX-License-Identifier: Apache-2.0
// Object.clone copies the reference: draft and original have one HashMap, which the editor's thread
// changes while main reads it through the original.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;

public class ProfileCloneBad {
  static class Profile implements Cloneable {
    private Map<String, String> values = new HashMap<>(); // expect: error UnguardedSharedMap

    Profile set(String key, String value) {
      values.put(key, value); // race
      return this;
    }

    String get(String key) {
      return values.get(key); // race
    }

    @Override
    public Profile clone() {
      try {
        Profile copy = (Profile) super.clone();
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
