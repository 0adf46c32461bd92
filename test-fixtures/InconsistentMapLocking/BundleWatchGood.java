// SPDX-License-Identifier: Apache-2.0
// The map is put into the field by the method that the framework calls once, before any other, so
// all who lock what the field holds lock one object (JLS 17.4.5).
package fixtures.inconsistentmaplocking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.SynchronousBundleListener;

public class BundleWatchGood implements BundleActivator, SynchronousBundleListener {
  private Map<Long, String> watched;

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
    synchronized (watched) {
      System.out.println(new ArrayList<>(watched.values()));
      watched.clear();
    }
  }

  private void watch(Bundle bundle) {
    synchronized (watched) {
      watched.put(bundle.getBundleId(), "new");
    }
  }
}
