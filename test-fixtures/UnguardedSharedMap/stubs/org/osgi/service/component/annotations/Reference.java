// SPDX-License-Identifier: Apache-2.0
package org.osgi.service.component.annotations;

/** As much of the type as the fixtures need. */
public @interface Reference {
  ReferencePolicy policy() default ReferencePolicy.STATIC;
}
