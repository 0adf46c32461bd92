// SPDX-License-Identifier: Apache-2.0
package com.google.common.collect;

import java.util.AbstractSet;
import java.util.Set;

public final class Sets {
  private Sets() {}

  public abstract static class SetView<E> extends AbstractSet<E> {
    public abstract Set<E> immutableCopy();
  }

  public static native <E> SetView<E> difference(Set<E> set1, Set<?> set2);
}
