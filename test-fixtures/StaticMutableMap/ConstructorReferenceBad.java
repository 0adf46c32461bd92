// SPDX-License-Identifier: Apache-2.0
// The parallel stream calls the constructor on several threads, and it registers each new object
// in the static map.
package fixtures.staticmutablemap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

public class ConstructorReferenceBad {
  private static final Map<String, ConstructorReferenceBad> BY_NAME = new HashMap<>(); // expect: error StaticMutableMap

  private final String name;

  private ConstructorReferenceBad(String name) {
    this.name = name;
    BY_NAME.put(name, this); // race
  }

  public static void main(String[] args) {
    List<ConstructorReferenceBad> all = List.of(args).parallelStream().map(ConstructorReferenceBad::new).toList();
    for (ConstructorReferenceBad one : all) {
      System.out.println(one.name);
    }
  }
}
