// SPDX-License-Identifier: Apache-2.0
package io.mapvet.store;

import io.mapvet.store.Codec.Form;
import io.mapvet.store.Codec.Tag;
import java.io.ByteArrayOutputStream;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes one value. Numbers are written seven bits a byte, the lowest first. */
final class CodecWriter {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final Map<Object, Integer> context = new IdentityHashMap<>();
  private final Map<Object, Integer> shared = new HashMap<>();
  private final Map<Form, Integer> forms = new IdentityHashMap<>();
  private final Map<Form, Boolean> isShared = new IdentityHashMap<>();

  CodecWriter(List<?> context) {
    context.forEach(object -> this.context.put(object, this.context.size()));
  }

  byte[] write(Object value) {
    value(value);
    return out.toByteArray();
  }

  private void value(Object value) {
    if (value == null) {
      tag(Tag.NULL);
    } else if (value instanceof String text) {
      if (isNew(text)) {
        tag(Tag.STRING);
        text(text);
      }
    } else if (value instanceof Record record) {
      record(record);
    } else if (value instanceof Enum<?> constant) {
      tag(Tag.ENUM);
      form(Form.of(constant.getDeclaringClass()));
      number(constant.ordinal());
    } else if (value instanceof List<?> list) {
      tag(Tag.LIST);
      all(list);
    } else if (value instanceof Set<?> set) {
      tag(Tag.SET);
      all(set);
    } else if (value instanceof Map<?, ?> map) {
      tag(Tag.MAP);
      all(map.keySet());
      all(map.values());
    } else {
      boxed(value);
    }
  }

  private void boxed(Object value) {
    if (value instanceof Boolean is) {
      tag(is ? Tag.TRUE : Tag.FALSE);
    } else if (value instanceof Integer number) {
      tag(Tag.INT);
      number(number);
    } else if (value instanceof Long number) {
      tag(Tag.LONG);
      number(number);
    } else if (value instanceof Float number) {
      tag(Tag.FLOAT);
      number(Float.floatToRawIntBits(number));
    } else if (value instanceof Double number) {
      tag(Tag.DOUBLE);
      number(Double.doubleToRawLongBits(number));
    } else if (value instanceof Byte number) {
      tag(Tag.BYTE);
      number(number);
    } else if (value instanceof Short number) {
      tag(Tag.SHORT);
      number(number);
    } else if (value instanceof Character letter) {
      tag(Tag.CHAR);
      number(letter);
    } else if (context.containsKey(value)) {
      tag(Tag.CONTEXT);
      number(context.get(value));
    } else {
      throw new IllegalArgumentException("cannot be written: " + value.getClass());
    }
  }

  private void record(Record record) {
    Form form = Form.of(record.getClass());
    if (isShared.computeIfAbsent(form, Form::isShared) && !isNew(record)) {
      return;
    }
    tag(Tag.RECORD);
    form(form);
    for (int i = 0; i < form.components().length; i++) {
      value(form.component(i, record));
    }
  }

  /** Whether the value stands nowhere yet; where it does, that is written. */
  private boolean isNew(Object value) {
    Integer before = shared.putIfAbsent(value, shared.size());
    if (before != null) {
      tag(Tag.SHARED);
      number(before);
    }
    return before == null;
  }

  private void form(Form form) {
    Integer before = forms.putIfAbsent(form, forms.size());
    number(before == null ? forms.size() - 1 : before);
    if (before == null) {
      text(form.type().getName());
      text(form.text());
    }
  }

  private void all(Collection<?> values) {
    number(values.size());
    values.forEach(this::value);
  }

  private void tag(Tag tag) {
    out.write(tag.ordinal());
  }

  /** By its UTF-16 units, for a constant may hold half a surrogate pair. */
  private void text(String text) {
    number(text.length());
    text.chars().forEach(this::number);
  }

  private void number(long number) {
    long rest = number;
    while ((rest & ~0x7FL) != 0) {
      out.write((int) (rest & 0x7F | 0x80));
      rest >>>= 7;
    }
    out.write((int) rest);
  }
}
