// SPDX-License-Identifier: Apache-2.0
package io.mapvet.witnesses;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.mchange.v2.resourcepool.ResourcePool;
import com.mchange.v2.resourcepool.ResourcePoolFactory;
import java.util.ConcurrentModificationException;
import org.junit.jupiter.api.Test;

/**
 * c3p0 0.14.1, {@code BasicResourcePool:1606}, {@code excluded}: MapModifiedWhileIterated, ERROR.
 *
 * <p>One thread, under the lock of the pool, iterates the HashSet of resources that a reset has
 * excluded, and a method that it calls for each removes it. With two of them the iterator throws,
 * each time: the second is never destroyed.
 */
class ResourcePoolWitness {
  private static final class Manager implements ResourcePool.Manager {
    @Override
    public Object acquireResource() {
      return new Object();
    }

    @Override
    public void refurbishIdleResource(Object resource) {}

    @Override
    public void refurbishResourceOnCheckout(Object resource) {}

    @Override
    public void refurbishResourceOnCheckin(Object resource) {}

    @Override
    public void destroyResource(Object resource, boolean isCheckedOut) {}
  }

  @Test
  void notAllIsCheckedIn() throws Exception {
    ResourcePool pool = ResourcePoolFactory.createInstance(1).createPool(new Manager());
    pool.checkoutResource();
    pool.checkoutResource();
    pool.resetPool();
    assertThatExceptionOfType(ConcurrentModificationException.class)
        .isThrownBy(pool::checkinAll)
        .satisfies(seen -> System.out.println("seen in attempt 1: " + seen));
  }
}
