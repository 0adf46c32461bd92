// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import io.mapvet.ir.Callee;
import io.mapvet.ir.Method;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What the interpretation of some methods asked and told, in its order. Interpreting the same
 * methods again does the same as long as all answers are the same. So a later analysis may replay
 * the journal instead: it asks again, and tells what was told.
 *
 * <p>What cannot change while methods are interpreted is asked for by names: types, {@link Below
 * hierarchies}, fields, cells of static fields, and the methods that calls resolve to.
 */
final class Journal {
  private Set<Object> names = new HashSet<>();
  private Set<Event> events = new LinkedHashSet<>();
  private Object[] asked;

  /** Has the bit of each name that was asked for. */
  private long askedBits;

  private Event[] written;

  /** A question about the classes below a type, or between it and another one. */
  record Below(String type) {}

  /** One thing that was asked or told while methods were interpreted. */
  sealed interface Event {
    /** Asks or tells it again; false where the answer is another one now. */
    boolean replay(Engine engine);
  }

  void add(Object name) {
    names.add(name);
  }

  void add(Event event) {
    events.add(event);
  }

  /** Nothing more is added. */
  void close() {
    asked = names.toArray();
    askedBits = bits(names);
    written = events.toArray(Event[]::new);
    names = null;
    events = null;
  }

  /** One bit for each of some names, which may have it in common. */
  static long bits(Set<Object> names) {
    long bits = 0;
    for (Object name : names) {
      bits |= 1L << (Objects.hashCode(name) * 0x9E3779B9 >>> 26);
    }
    return bits;
  }

  /**
   * Whether anything was asked for that has changed.
   *
   * @param changedBits the bits of what has changed
   */
  boolean asksFor(Set<Object> changed, long changedBits) {
    if ((askedBits & changedBits) == 0) {
      return false;
    }
    for (Object name : asked) {
      if (changed.contains(name)) {
        return true;
      }
    }
    return false;
  }

  /** Does again what was done; false, with no summary left behind, where an answer has changed. */
  boolean replay(Engine engine) {
    Map<Method, Summary> before = new IdentityHashMap<>(0);
    for (Event event : written) {
      if (event instanceof Found found && !before.containsKey(found.method)) {
        before.put(found.method, engine.known(found.method));
      }
      if (!event.replay(engine)) {
        before.forEach(engine::know);
        return false;
      }
    }
    return true;
  }

  /** What is known of a method when it is called; null where it is interpreted only now. */
  record Read(Method method, Summary summary) implements Event {
    @Override
    public boolean replay(Engine engine) {
      Summary now = engine.known(method);
      return now == summary || (now != null && summary != null && now.saysAsLittleAs(summary));
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Read that && method == that.method && summary == that.summary;
    }

    @Override
    public int hashCode() {
      return 31 * method.hashCode() + System.identityHashCode(summary);
    }
  }

  /** A summary. */
  record Found(Method method, Summary summary) implements Event {
    @Override
    public boolean replay(Engine engine) {
      engine.know(method, summary);
      return true;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Found that && summary == that.summary;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(summary);
    }
  }

  /** What a field may hold, as far as was seen. */
  record Held(FieldKey field, Set<Content> contents) implements Event {
    @Override
    public boolean replay(Engine engine) {
      return contents.equals(engine.fields().contents(field));
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Held that && contents == that.contents && field.equals(that.field);
    }

    @Override
    public int hashCode() {
      return field.hashCode();
    }
  }

  /** The methods that a call may run; empty where they are too many. */
  record Targets(String receiverType, Callee callee, Optional<List<Method>> answer)
      implements Event {
    @Override
    public boolean replay(Engine engine) {
      return Optional.ofNullable(engine.program().targets(receiverType, callee)).equals(answer);
    }
  }

  /** Whether a method gives equal results for equal inputs. */
  record Pure(Method method, boolean answer) implements Event {
    @Override
    public boolean replay(Engine engine) {
      return engine.program().pureMethods().contains(method) == answer;
    }
  }

  /** Whether a method changes the object that it is called on. */
  record Changing(Method method, boolean answer) implements Event {
    @Override
    public boolean replay(Engine engine) {
      return engine.program().pureMethods().changesItself(method) == answer;
    }
  }

  /** Why a method may take long. */
  record Blocking(Method method, Trace answer) implements Event {
    @Override
    public boolean replay(Engine engine) {
      return Objects.equals(engine.blocking().of(method), answer);
    }
  }

  /** Whether code of a class, or of a part or subclass of it, takes monitors. */
  record Monitors(String type, boolean answer) implements Event {
    @Override
    public boolean replay(Engine engine) {
      return engine.program().monitors().takenBy(type) == answer;
    }
  }

  /** Whether a method may run while a private monitor is held. */
  record HeldCalls(FieldKey monitor, Method method, boolean answer) implements Event {
    @Override
    public boolean replay(Engine engine) {
      return engine.program().heldCalls().mayReach(monitor, method) == answer;
    }
  }

  /** Whether a container makes one instance of a class for all. */
  record Shared(String type, boolean answer) implements Event {
    @Override
    public boolean replay(Engine engine) {
      Program program = engine.program();
      return program.contracts().isShared(program.classNamed(type)) == answer;
    }
  }

  /** Whether a container gives each thread an instance of a class by a proxy. */
  record Proxied(String type, boolean answer) implements Event {
    @Override
    public boolean replay(Engine engine) {
      Program program = engine.program();
      return program.contracts().isProxied(program.classNamed(type)) == answer;
    }
  }

  /** Whether a container runs a method on a thread of its own. */
  record Detached(Method method, boolean answer) implements Event {
    @Override
    public boolean replay(Engine engine) {
      return engine.program().contracts().isDetached(method) == answer;
    }
  }

  /** Whether anything is seen to run a method. */
  record Called(Method method, boolean answer) implements Event {
    @Override
    public boolean replay(Engine engine) {
      return engine.isCalled(method) == answer;
    }
  }

  /** The field that names a site, or null. */
  record NamedBy(Site site, FieldKey answer) implements Event {
    @Override
    public boolean replay(Engine engine) {
      return Objects.equals(site.field(), answer);
    }
  }

  /** A field is given something. */
  record Stored(FieldKey field, Content content) implements Event {
    @Override
    public boolean replay(Engine engine) {
      engine.fields().store(field, content);
      return true;
    }
  }

  /** A container, known by its field or its site, is given something. */
  record Kept(Object container, Content content) implements Event {
    @Override
    public boolean replay(Engine engine) {
      engine.fields().keep(container, content);
      return true;
    }
  }

  /** A site is new, and has no name. */
  record Made(Site site) implements Event {
    @Override
    public boolean replay(Engine engine) {
      site.forgetNames();
      return true;
    }
  }

  /** A variable, or a field, holds the objects of a site. */
  record Named(Site site, String variable, FieldKey field) implements Event {
    @Override
    public boolean replay(Engine engine) {
      engine.named(site, variable, field);
      return true;
    }
  }

  /** One method runs another. */
  record Runs(Method caller, Method callee) implements Event {
    @Override
    public boolean replay(Engine engine) {
      engine.calls(caller, callee);
      return true;
    }
  }

  /** A call has too many targets. */
  record Unfollowed(String owner, String name, int arity) implements Event {
    @Override
    public boolean replay(Engine engine) {
      engine.unfollowed(owner, name, arity);
      return true;
    }
  }

  /** A method is called on an object of unknown origin. */
  record Elsewhere(String method) implements Event {
    @Override
    public boolean replay(Engine engine) {
      engine.calledElsewhere(method);
      return true;
    }
  }

  /** A bound was hit. */
  record Bound(String what, Method method) implements Event {
    @Override
    public boolean replay(Engine engine) {
      engine.bound(what, method);
      return true;
    }
  }
}
