// SPDX-License-Identifier: Apache-2.0
package io.mapvet.store;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The binary form of immutable data: records of this project, enums, lists, sets and maps, strings,
 * boxed values and null. A record is its components in their order, so a new kind of operation
 * needs no code here. Strings, and records that hold nothing but names, stand once and are shared.
 *
 * <p>The form of every type that occurs is part of the bytes: what another version of Mapvet has
 * written is not read wrongly, but not at all.
 */
public final class Codec {
  /** What a value is; the byte that begins it. */
  enum Tag {
    NULL,
    FALSE,
    TRUE,
    INT,
    LONG,
    FLOAT,
    DOUBLE,
    BYTE,
    SHORT,
    CHAR,
    STRING,
    LIST,
    SET,
    MAP,
    ENUM,
    RECORD,
    /** A string or record that stands before. */
    SHARED,
    /** An object that the reader puts in. */
    CONTEXT;

    static final Tag[] ALL = values();
  }

  private Codec() {}

  /**
   * @param value the data
   * @param context objects within the data that are not written, such as the files of locations
   * @throws IllegalArgumentException where there is something else in the data
   */
  public static byte[] write(Object value, List<?> context) {
    return new CodecWriter(context).write(value);
  }

  /**
   * @param bytes what {@link #write} has made
   * @param context stand where their counterparts in the list stood when the data was written
   * @throws IllegalArgumentException where the bytes are not in the form of this version
   */
  public static Object read(byte[] bytes, List<?> context) {
    return new CodecReader(bytes, context).read();
  }

  /** How the values of a type are made and taken apart. */
  record Form(Class<?> type, String text, MethodHandle constructor, MethodHandle[] components) {
    private static final String OURS = "io.mapvet.";

    private static final ClassValue<Form> FORMS =
        new ClassValue<>() {
          @Override
          protected Form computeValue(Class<?> type) {
            return make(type);
          }
        };

    static Form of(Class<?> type) {
      return FORMS.get(type);
    }

    /**
     * @throws IllegalArgumentException where there is no such type
     */
    static Form of(String name) {
      try {
        if (name.startsWith(OURS)) {
          return of(Class.forName(name, false, Codec.class.getClassLoader()));
        }
      } catch (ClassNotFoundException e) {
        throw new IllegalArgumentException(e);
      }
      throw new IllegalArgumentException(name);
    }

    boolean isEnum() {
      return type.isEnum();
    }

    /**
     * Whether nothing but names is in it: such a record is small, and there are many equal ones.
     */
    boolean isShared() {
      return Stream.of(type.getRecordComponents())
          .allMatch(
              c ->
                  c.getType() == String.class
                      || c.getType().isPrimitive()
                      || c.getType().isEnum()
                      || c.getGenericType()
                          .getTypeName()
                          .equals("java.util.List<java.lang.String>"));
    }

    private static Form make(Class<?> type) {
      if (!type.getName().startsWith(OURS) || !type.isRecord() && !type.isEnum()) {
        throw new IllegalArgumentException("neither a record nor an enum of ours: " + type);
      }
      if (type.isEnum()) {
        return new Form(type, Arrays.toString(type.getEnumConstants()), null, null);
      }
      RecordComponent[] parts = type.getRecordComponents();
      Class<?>[] types = Stream.of(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
      try {
        MethodHandles.Lookup lookup = MethodHandles.privateLookupIn(type, MethodHandles.lookup());
        MethodHandle constructor =
            lookup
                .findConstructor(type, MethodType.methodType(void.class, types))
                .asSpreader(Object[].class, types.length)
                .asType(MethodType.methodType(Object.class, Object[].class));
        MethodHandle[] components = new MethodHandle[parts.length];
        for (int i = 0; i < parts.length; i++) {
          components[i] =
              lookup
                  .findVirtual(type, parts[i].getName(), MethodType.methodType(types[i]))
                  .asType(MethodType.methodType(Object.class, Object.class));
        }
        String text =
            Stream.of(parts)
                .map(part -> part.getGenericType().getTypeName() + " " + part.getName())
                .collect(Collectors.joining(", "));
        return new Form(type, text, constructor, components);
      } catch (ReflectiveOperationException e) {
        throw new IllegalArgumentException(e);
      }
    }

    Object make(Object[] values) {
      try {
        return (Object) constructor.invokeExact(values);
      } catch (Throwable e) {
        throw new IllegalArgumentException("not in the form of " + type, e);
      }
    }

    Object component(int i, Object of) {
      try {
        return (Object) components[i].invokeExact(of);
      } catch (Throwable e) {
        throw new IllegalArgumentException(e);
      }
    }
  }
}
