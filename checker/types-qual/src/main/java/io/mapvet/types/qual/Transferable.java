// SPDX-License-Identifier: Apache-2.0
package io.mapvet.types.qual;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.checkerframework.framework.qual.SubtypeOf;

/**
 * A value that whoever receives it has alone, such as a new object, or that needs no owner because
 * it is shareable. It can become confined to another thread, or guarded by a lock. Only results and
 * parameters have this type: a value that a variable or a field holds can be reached a second time.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE_USE, ElementType.TYPE_PARAMETER})
@SubtypeOf({Confined.class, GuardedByLock.class})
public @interface Transferable {}
