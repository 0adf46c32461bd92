// SPDX-License-Identifier: Apache-2.0
// resolve -> computeIfAbsent -> Loader.load -> resolve of the dependencies: the map is updated from inside
// its own mapping function, three calls away.
package fixtures.recursivemapcompute;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

public class ModuleResolverBad {
  static final class Module {
    final String name;
    final List<Module> needs;

    Module(String name, List<Module> needs) {
      this.name = name;
      this.needs = needs;
    }
  }

  private final Map<String, Module> resolved = new ConcurrentHashMap<>(); // expect: error RecursiveMapCompute
  private final Loader loader = new Loader();
  private final Function<String, List<String>> manifest;

  public ModuleResolverBad(Function<String, List<String>> manifest) {
    this.manifest = manifest;
  }

  public Module resolve(String name) {
    return resolved.computeIfAbsent(name, loader::load); // race
  }

  private class Loader {
    Module load(String name) {
      return new Module(name, needsOf(name));
    }

    private List<Module> needsOf(String name) {
      List<Module> needs = new ArrayList<>();
      for (String other : manifest.apply(name)) {
        needs.add(resolve(other));
      }
      return needs;
    }
  }
}
