// SPDX-License-Identifier: Apache-2.0
// The container makes its beans one after the other.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;
import org.springframework.beans.factory.config.BeanPostProcessor;

public class BeanNamesGood implements BeanPostProcessor {
  private final Map<String, Long> started = new HashMap<>();

  @Override
  public Object postProcessBeforeInitialization(Object bean, String name) {
    started.put(name, System.nanoTime());
    return bean;
  }

  @Override
  public Object postProcessAfterInitialization(Object bean, String name) {
    System.out.println(name + " took " + (System.nanoTime() - started.remove(name)));
    return bean;
  }
}
