// SPDX-License-Identifier: Apache-2.0
package org.osgi.framework;

public class BundleEvent {
  public Bundle getBundle() {
    throw new UnsupportedOperationException();
  }
}
