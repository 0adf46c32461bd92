// SPDX-License-Identifier: Apache-2.0
package io.mapvet.store;

import io.mapvet.store.Codec.Form;
import io.mapvet.store.Codec.Tag;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** Reads what {@link CodecWriter} has written. */
final class CodecReader {
  private final byte[] bytes;
  private final List<?> context;
  private final List<Object> shared = new ArrayList<>();
  private final List<Form> forms = new ArrayList<>();
  private final List<Boolean> isShared = new ArrayList<>();
  private int at;

  CodecReader(byte[] bytes, List<?> context) {
    this.bytes = bytes;
    this.context = context;
  }

  Object read() {
    try {
      Object value = value();
      if (at == bytes.length) {
        return value;
      }
    } catch (RuntimeException e) {
      throw new IllegalArgumentException("not what was written", e);
    }
    throw new IllegalArgumentException("more than was written");
  }

  private Object value() {
    return switch (Tag.ALL[bytes[at++]]) {
      case NULL -> null;
      case FALSE -> false;
      case TRUE -> true;
      case INT -> (int) number();
      case LONG -> number();
      case FLOAT -> Float.intBitsToFloat((int) number());
      case DOUBLE -> Double.longBitsToDouble(number());
      case BYTE -> (byte) number();
      case SHORT -> (short) number();
      case CHAR -> (char) number();
      case STRING -> keep(text());
      case LIST -> List.of(all());
      case SET -> Collections.unmodifiableSet(new LinkedHashSet<>(Arrays.asList(all())));
      case MAP -> map();
      case ENUM -> forms.get(form()).type().getEnumConstants()[(int) number()];
      case RECORD -> record();
      case SHARED -> shared.get((int) number());
      case CONTEXT -> context.get((int) number());
    };
  }

  private Object keep(Object value) {
    shared.add(value);
    return value;
  }

  private Map<Object, Object> map() {
    Object[] keys = all();
    Object[] values = all();
    Map<Object, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < keys.length; i++) {
      map.put(keys[i], values[i]);
    }
    return Collections.unmodifiableMap(map);
  }

  /** A shared record has its number before those of its parts. */
  private Object record() {
    int which = form();
    Form form = forms.get(which);
    int number = shared.size();
    if (isShared.get(which)) {
      shared.add(null);
    }
    Object[] values = new Object[form.components().length];
    for (int i = 0; i < values.length; i++) {
      values[i] = value();
    }
    Object made = form.make(values);
    if (isShared.get(which)) {
      shared.set(number, made);
    }
    return made;
  }

  private int form() {
    int which = (int) number();
    if (which == forms.size()) {
      Form form = Form.of(text());
      if (!form.text().equals(text())) {
        throw new IllegalArgumentException("another form of " + form.type());
      }
      forms.add(form);
      isShared.add(!form.isEnum() && form.isShared());
    }
    return which;
  }

  private Object[] all() {
    Object[] values = new Object[size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = value();
    }
    return values;
  }

  private String text() {
    char[] text = new char[size()];
    for (int i = 0; i < text.length; i++) {
      text[i] = (char) number();
    }
    return new String(text);
  }

  /** How many follow, each of them at least a byte. */
  private int size() {
    int size = (int) number();
    if (size > bytes.length - at) {
      throw new IllegalArgumentException("more elements than bytes");
    }
    return size;
  }

  private long number() {
    long number = 0;
    for (int shift = 0; ; shift += 7) {
      byte next = bytes[at++];
      number |= (next & 0x7FL) << shift;
      if (next >= 0) {
        return number;
      }
    }
  }
}
