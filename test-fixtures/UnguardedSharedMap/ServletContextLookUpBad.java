// SPDX-License-Identifier: Apache-2.0
// An application has one context, and every request looks things up in it: all of them fill the
// cache. As in Tomcat's ApplicationContextFacade.
package fixtures.unguardedsharedmap;

import jakarta.servlet.ServletContext;
import java.util.HashMap;
import java.util.Map;

public class ServletContextLookUpBad implements ServletContext {
  private final Map<String, String> paths = new HashMap<>(); // expect: error UnguardedSharedMap

  @Override
  public String getMimeType(String file) {
    return file.endsWith(".html") ? "text/html" : null;
  }

  @Override
  public String getRealPath(String path) {
    String real = paths.get(path); // race
    if (real == null) {
      real = "/srv/" + path;
      paths.put(path, real); // race
    }
    return real;
  }
}
