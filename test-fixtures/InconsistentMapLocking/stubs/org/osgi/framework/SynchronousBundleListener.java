// SPDX-License-Identifier: Apache-2.0
package org.osgi.framework;

public interface SynchronousBundleListener extends BundleListener {}
