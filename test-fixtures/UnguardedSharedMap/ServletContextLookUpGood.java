// SPDX-License-Identifier: Apache-2.0
// The requests fill a map that is made for many threads, in one step.
package fixtures.unguardedsharedmap;

import jakarta.servlet.ServletContext;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

public class ServletContextLookUpGood implements ServletContext {
  private final Map<String, String> paths = new ConcurrentHashMap<>();

  @Override
  public String getMimeType(String file) {
    return file.endsWith(".html") ? "text/html" : null;
  }

  @Override
  public String getRealPath(String path) {
    return paths.computeIfAbsent(path, p -> "/srv/" + p);
  }
}
