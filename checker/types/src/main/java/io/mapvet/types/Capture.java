// SPDX-License-Identifier: Apache-2.0
package io.mapvet.types;

import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.type.TypeMirror;

/**
 * A value from outside that a lambda or an anonymous class uses.
 *
 * @param name the variable, or {@code this}
 * @param type its Java type
 * @param qualifier its qualifier where the function is made
 */
record Capture(String name, TypeMirror type, AnnotationMirror qualifier) {}
