// SPDX-License-Identifier: Apache-2.0
package io.mapvet.witnesses;

import java.nio.file.Path;
import java.util.ConcurrentModificationException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.catalina.Context;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.startup.Tomcat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Tomcat 10.1.59, {@code StandardHost:715}, {@code childClassLoaders}: UnguardedSharedMap, ERROR.
 *
 * <p>The first thread deploys applications to a running host, each of which puts its class loader
 * into a WeakHashMap when it has started. The second looks for applications that leak, as the
 * manager does on a request thread, and iterates the map. Neither takes a lock. The virtual machine
 * runs without {@code System.gc()}, with which most of the time of the second would be spent.
 */
class ContextLoadersWitness {
  private static final Logger LOG = Logger.getLogger("org.apache");
  private static final int APPLICATIONS = 20;

  private static final class Deploying implements Attempt {
    private final Tomcat tomcat;
    private final StandardHost host;
    private volatile boolean done;

    private Deploying(Tomcat tomcat) {
      this.tomcat = tomcat;
      this.host = (StandardHost) tomcat.getHost();
    }

    @Override
    public void first() throws Exception {
      try {
        for (int i = 0; i < APPLICATIONS; i++) {
          Context context = tomcat.addContext("/application" + i, null);
          host.removeChild(context);
        }
      } finally {
        done = true;
      }
    }

    @Override
    public void second() {
      while (!done) {
        host.findReloadedContextMemoryLeaks();
      }
    }
  }

  @Test
  void theSearchForLeaksFails(@TempDir Path dir) throws Exception {
    LOG.setLevel(Level.OFF);
    Tomcat tomcat = new Tomcat();
    tomcat.setBaseDir(dir.toString());
    tomcat.getServer().start();
    Race.untilSeen(ConcurrentModificationException.class, () -> new Deploying(tomcat));
  }
}
