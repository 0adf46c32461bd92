// SPDX-License-Identifier: Apache-2.0
package org.osgi.framework;

public interface BundleContext {
  void addBundleListener(BundleListener listener);

  Bundle[] getBundles();
}
