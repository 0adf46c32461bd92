// SPDX-License-Identifier: Apache-2.0
package io.mapvet.types.qual;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.checkerframework.framework.qual.PolymorphicQualifier;

/**
 * A parameter or receiver that is borrowed for the call, whoever may use it, and a result that is a
 * view of it. The method uses it on the caller's thread, under the caller's locks, and keeps no
 * reference to it.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE_USE, ElementType.TYPE_PARAMETER})
@PolymorphicQualifier(SharingUnknown.class)
public @interface PolyShareable {}
