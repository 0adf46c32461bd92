// SPDX-License-Identifier: Apache-2.0
// Bundles come and go on any thread while the framework stops this one, and stop() goes over the
// map without the lock: nothing orders its steps before or after a put (JLS 17.4.5).
package fixtures.inconsistentmaplocking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.SynchronousBundleListener;

public class BundleWatchBad implements BundleActivator, SynchronousBundleListener {
  private Map<Long, String> watched; // expect: warning InconsistentMapLocking

  @Override
  public void start(BundleContext context) {
    watched = new HashMap<>();
    context.addBundleListener(this);
    for (Bundle bundle : context.getBundles()) {
      watch(bundle);
    }
  }

  @Override
  public void bundleChanged(BundleEvent event) {
    watch(event.getBundle());
  }

  @Override
  public void stop(BundleContext context) {
    System.out.println(new ArrayList<>(watched.values())); // race
    watched.clear(); // race
  }

  private void watch(Bundle bundle) {
    synchronized (watched) {
      watched.put(bundle.getBundleId(), "new"); // race
    }
  }
}
