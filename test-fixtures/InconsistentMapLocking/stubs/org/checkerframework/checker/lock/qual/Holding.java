// SPDX-License-Identifier: Apache-2.0
package org.checkerframework.checker.lock.qual;

public @interface Holding {
  String[] value();
}
