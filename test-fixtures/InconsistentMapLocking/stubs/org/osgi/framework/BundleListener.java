// SPDX-License-Identifier: Apache-2.0
package org.osgi.framework;

public interface BundleListener {
  void bundleChanged(BundleEvent event);
}
