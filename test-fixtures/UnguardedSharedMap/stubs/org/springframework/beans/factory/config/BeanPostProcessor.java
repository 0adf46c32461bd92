// SPDX-License-Identifier: Apache-2.0
package org.springframework.beans.factory.config;

/** As much of the type as the fixtures need. */
public interface BeanPostProcessor {
  default Object postProcessBeforeInitialization(Object bean, String name) {
    return bean;
  }

  default Object postProcessAfterInitialization(Object bean, String name) {
    return bean;
  }
}
