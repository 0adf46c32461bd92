// SPDX-License-Identifier: Apache-2.0
package io.mapvet.types.qual;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A method that wraps its argument in a synchronized or unmodifiable object. A {@link Transferable}
 * argument can then be reached through the wrapper alone, so the result is {@link Shareable}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Seals {}
