// SPDX-License-Identifier: Apache-2.0
// The stream is sequential, and the only one that makes such objects is main.
package fixtures.staticmutablemap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

public class ConstructorReferenceGood {
  private static final Map<String, ConstructorReferenceGood> BY_NAME = new HashMap<>();

  private final String name;

  private ConstructorReferenceGood(String name) {
    this.name = name;
    BY_NAME.put(name, this);
  }

  public static void main(String[] args) {
    List<ConstructorReferenceGood> all = List.of(args).stream().map(ConstructorReferenceGood::new).toList();
    for (ConstructorReferenceGood one : all) {
      System.out.println(one.name);
    }
  }
}
