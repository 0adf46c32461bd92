// SPDX-License-Identifier: Apache-2.0
package io.mapvet.source.type;

import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Reads the types of reflection. */
final class ReflectedTypes {
  private final Platform platform;
  private final Map<TypeVariable<?>, JavaType.Variable> scope;

  ReflectedTypes(Platform platform, Map<TypeVariable<?>, JavaType.Variable> scope) {
    this.platform = platform;
    this.scope = scope;
  }

  JavaType read(Type type) {
    if (type instanceof Class<?> plain) {
      return read(plain);
    }
    if (type instanceof ParameterizedType generic) {
      List<JavaType> arguments =
          Arrays.stream(generic.getActualTypeArguments()).map(this::read).toList();
      return new JavaType.Of(platform.info((Class<?>) generic.getRawType()), arguments);
    }
    if (type instanceof GenericArrayType array) {
      return new JavaType.ArrayOf(read(array.getGenericComponentType()));
    }
    if (type instanceof WildcardType wildcard) {
      return wildcard.getLowerBounds().length > 0
          ? new JavaType.Super(read(wildcard.getLowerBounds()[0]))
          : read(wildcard.getUpperBounds()[0]);
    }
    JavaType variable = scope.get(type);
    return variable == null ? JavaType.UNKNOWN : variable;
  }

  private JavaType read(Class<?> type) {
    if (type.isPrimitive()) {
      return new JavaType.Primitive(type.getName());
    }
    return type.isArray()
        ? new JavaType.ArrayOf(read(type.getComponentType()))
        : new JavaType.Of(platform.info(type), List.of());
  }
}
