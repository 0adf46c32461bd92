// SPDX-License-Identifier: Apache-2.0
// The module is loaded with no bin of the map held; of two loaders of one name the first to insert wins.
package fixtures.recursivemapcompute;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

public class ModuleResolverGood {
  static final class Module {
    final String name;
    final List<Module> needs;

    Module(String name, List<Module> needs) {
      this.name = name;
      this.needs = needs;
    }
  }

  private final Map<String, Module> resolved = new ConcurrentHashMap<>();
  private final Loader loader = new Loader();
  private final Function<String, List<String>> manifest;

  public ModuleResolverGood(Function<String, List<String>> manifest) {
    this.manifest = manifest;
  }

  public Module resolve(String name) {
    Module known = resolved.get(name);
    if (known != null) {
      return known;
    }
    Module loaded = loader.load(name);
    Module earlier = resolved.putIfAbsent(name, loaded);
    return earlier != null ? earlier : loaded;
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
