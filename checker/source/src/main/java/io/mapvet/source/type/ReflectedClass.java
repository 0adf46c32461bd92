// SPDX-License-Identifier: Apache-2.0
package io.mapvet.source.type;

import io.mapvet.ir.ClassDecl;
import io.mapvet.ir.Modifier;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** A class that reflection describes. What a missing class keeps from being read is left out. */
final class ReflectedClass extends ClassInfo {
  /** Their constants can be read without initialising anything: they are in use already. */
  private static final Set<Class<?>> INITIALISED =
      Set.of(
          Integer.class,
          Long.class,
          Short.class,
          Byte.class,
          Character.class,
          Double.class,
          Float.class);

  private final Platform platform;
  private final Class<?> type;
  private final Lazy<List<JavaType.Variable>> variables = new Lazy<>(this::readVariables);
  private final Lazy<List<JavaType>> interfaces = new Lazy<>(this::readInterfaces);
  private final Lazy<Map<String, FieldInfo>> fields = new Lazy<>(this::readFields);
  private final Lazy<List<MethodInfo>> declared = new Lazy<>(this::readMethods);
  private final Lazy<Map<String, ClassInfo>> classes = new Lazy<>(this::readClasses);

  ReflectedClass(Platform platform, Class<?> type) {
    this.platform = platform;
    this.type = type;
  }

  private static <T> T orElse(T otherwise, Supplier<T> reading) {
    try {
      return reading.get();
    } catch (LinkageError | RuntimeException e) {
      return otherwise;
    }
  }

  @Override
  public String name() {
    return type.getName();
  }

  @Override
  public ClassDecl.Kind kind() {
    if (type.isAnnotation()) {
      return ClassDecl.Kind.ANNOTATION;
    }
    if (type.isInterface()) {
      return ClassDecl.Kind.INTERFACE;
    }
    if (type.isEnum()) {
      return ClassDecl.Kind.ENUM;
    }
    return type.isRecord() ? ClassDecl.Kind.RECORD : ClassDecl.Kind.CLASS;
  }

  @Override
  public Set<Modifier> modifiers() {
    return modifiers(type.getModifiers());
  }

  private static Set<Modifier> modifiers(int flags) {
    Set<Modifier> found = EnumSet.noneOf(Modifier.class);
    add(found, Modifier.PUBLIC, java.lang.reflect.Modifier.isPublic(flags));
    add(found, Modifier.PROTECTED, java.lang.reflect.Modifier.isProtected(flags));
    add(found, Modifier.PRIVATE, java.lang.reflect.Modifier.isPrivate(flags));
    add(found, Modifier.STATIC, java.lang.reflect.Modifier.isStatic(flags));
    add(found, Modifier.FINAL, java.lang.reflect.Modifier.isFinal(flags));
    add(found, Modifier.ABSTRACT, java.lang.reflect.Modifier.isAbstract(flags));
    return Collections.unmodifiableSet(found);
  }

  private static void add(Set<Modifier> to, Modifier modifier, boolean present) {
    if (present) {
      to.add(modifier);
    }
  }

  @Override
  public ClassInfo outer() {
    Class<?> outer = orElse(null, type::getDeclaringClass);
    return outer == null ? null : platform.info(outer);
  }

  @Override
  public boolean isInner() {
    return kind() == ClassDecl.Kind.CLASS
        && type.isMemberClass()
        && !modifiers().contains(Modifier.STATIC);
  }

  @Override
  ClassInfo object() {
    return platform.object();
  }

  @Override
  public List<JavaType.Variable> variables() {
    return variables.get();
  }

  private List<JavaType.Variable> readVariables() {
    return orElse(List.of(), () -> variables(type.getTypeParameters(), Map.of()));
  }

  private List<JavaType.Variable> variables(
      TypeVariable<?>[] declared, Map<TypeVariable<?>, JavaType.Variable> around) {
    Map<TypeVariable<?>, JavaType.Variable> scope = new LinkedHashMap<>(around);
    List<JavaType.Variable> own = new ArrayList<>();
    for (TypeVariable<?> variable : declared) {
      JavaType.Variable made =
          new JavaType.Variable(
              variable.getName(), () -> reader(scope).read(variable.getBounds()[0]));
      scope.put(variable, made);
      own.add(made);
    }
    return List.copyOf(own);
  }

  private ReflectedTypes reader(Map<TypeVariable<?>, JavaType.Variable> scope) {
    return new ReflectedTypes(platform, scope);
  }

  /** The type parameters that can be named in the class: its own and those around it. */
  private Map<TypeVariable<?>, JavaType.Variable> scope() {
    Map<TypeVariable<?>, JavaType.Variable> scope = new LinkedHashMap<>();
    for (Class<?> c = type; c != null; c = c.getDeclaringClass()) {
      TypeVariable<?>[] declared = c.getTypeParameters();
      List<JavaType.Variable> known = platform.info(c).variables();
      for (int i = 0; i < declared.length; i++) {
        scope.put(declared[i], known.get(i));
      }
    }
    return scope;
  }

  @Override
  public JavaType superclass() {
    return type.isInterface() || type == Object.class
        ? null
        : orElse(JavaType.UNKNOWN, () -> reader(scope()).read(type.getGenericSuperclass()));
  }

  @Override
  public List<JavaType> interfaces() {
    return interfaces.get();
  }

  private List<JavaType> readInterfaces() {
    return orElse(
        List.of(JavaType.UNKNOWN),
        () -> Arrays.stream(type.getGenericInterfaces()).map(reader(scope())::read).toList());
  }

  @Override
  public Map<String, FieldInfo> fields() {
    return fields.get();
  }

  private Map<String, FieldInfo> readFields() {
    Map<String, FieldInfo> found = new LinkedHashMap<>();
    for (Field field : orElse(new Field[0], type::getDeclaredFields)) {
      if (isVisible(field.getModifiers()) && !field.isSynthetic()) {
        Set<Modifier> modifiers = EnumSet.copyOf(modifiersOf(field));
        found.put(
            field.getName(),
            new FieldInfo(
                this,
                field.getName(),
                modifiers,
                () -> orElse(JavaType.UNKNOWN, () -> reader(scope()).read(field.getGenericType())),
                () -> constant(field)));
      }
    }
    return found;
  }

  private static Set<Modifier> modifiersOf(Field field) {
    Set<Modifier> modifiers = EnumSet.noneOf(Modifier.class);
    modifiers.addAll(modifiers(field.getModifiers()));
    add(modifiers, Modifier.VOLATILE, java.lang.reflect.Modifier.isVolatile(field.getModifiers()));
    return modifiers;
  }

  private Object constant(Field field) {
    boolean readable =
        INITIALISED.contains(type)
            && field.getType().isPrimitive()
            && java.lang.reflect.Modifier.isPublic(field.getModifiers());
    try {
      return readable ? field.get(null) : null;
    } catch (IllegalAccessException e) {
      return null;
    }
  }

  @Override
  public List<FieldInfo> components() {
    return type.isRecord()
        ? Arrays.stream(type.getRecordComponents())
            .map(
                component ->
                    new FieldInfo(
                        this,
                        component.getName(),
                        Set.of(Modifier.PRIVATE, Modifier.FINAL),
                        () -> reader(scope()).read(component.getGenericType()),
                        () -> null))
            .toList()
        : List.of();
  }

  /** Members that only the class itself or its package can name are nobody else's concern. */
  private boolean isVisible(int modifiers) {
    boolean ofPlatform = type.getClassLoader() != null && type.getModule().isNamed();
    boolean exported =
        java.lang.reflect.Modifier.isPublic(modifiers)
            || java.lang.reflect.Modifier.isProtected(modifiers);
    boolean bootstrap = type.getClassLoader() == null;
    return exported
        || !bootstrap && !ofPlatform && !java.lang.reflect.Modifier.isPrivate(modifiers);
  }

  @Override
  Collection<MethodInfo> declared() {
    return declared.get();
  }

  private List<MethodInfo> readMethods() {
    List<Executable> all = new ArrayList<>();
    all.addAll(Arrays.asList(orElse(new Method[0], type::getDeclaredMethods)));
    all.addAll(Arrays.asList(orElse(new Constructor<?>[0], type::getDeclaredConstructors)));
    // Reflection promises no order.
    all.sort(
        Comparator.comparing(Executable::getName)
            .thenComparingInt(Executable::getParameterCount)
            .thenComparing(Executable::toString));
    return all.stream()
        .filter(method -> isVisible(method.getModifiers()) && !isMadeUp(method))
        .map(this::method)
        .toList();
  }

  private static boolean isMadeUp(Executable method) {
    return method.isSynthetic() || method instanceof Method m && m.isBridge();
  }

  private MethodInfo method(Executable method) {
    Set<Modifier> modifiers = EnumSet.noneOf(Modifier.class);
    modifiers.addAll(modifiers(method.getModifiers()));
    add(modifiers, Modifier.DEFAULT, method instanceof Method m && m.isDefault());
    boolean isConstructor = method instanceof Constructor<?>;
    int hidden = isConstructor ? hiddenParams(method) : 0;
    return new MethodInfo(
        this,
        isConstructor ? MethodInfo.CONSTRUCTOR : method.getName(),
        Collections.unmodifiableSet(modifiers),
        method.getParameterCount() - hidden,
        method.isVarArgs(),
        () -> signature(method, hidden));
  }

  /**
   * Parameters that the source does not write: an enclosing instance, a constant's name and number.
   */
  private int hiddenParams(Executable constructor) {
    if (type == Enum.class) {
      return constructor.getParameterCount();
    }
    return isInner() ? 1 : 0;
  }

  private MethodInfo.Signature signature(Executable method, int hidden) {
    try {
      Map<TypeVariable<?>, JavaType.Variable> scope = scope();
      List<JavaType.Variable> own = variables(method.getTypeParameters(), scope);
      TypeVariable<?>[] declared = method.getTypeParameters();
      for (int i = 0; i < declared.length; i++) {
        scope.put(declared[i], own.get(i));
      }
      ReflectedTypes reader = reader(scope);
      Type[] generic = method.getGenericParameterTypes();
      int count = method.getParameterCount();
      Type[] params = generic.length == count - hidden ? generic : rest(generic, count, hidden);
      Type result = method instanceof Method m ? m.getGenericReturnType() : void.class;
      return new MethodInfo.Signature(
          own, Arrays.stream(params).map(reader::read).toList(), reader.read(result));
    } catch (LinkageError | RuntimeException e) {
      List<JavaType> unknown =
          Collections.nCopies(method.getParameterCount() - hidden, JavaType.UNKNOWN);
      return new MethodInfo.Signature(List.of(), unknown, JavaType.UNKNOWN);
    }
  }

  private static Type[] rest(Type[] generic, int count, int hidden) {
    return Arrays.copyOfRange(
        generic, Math.min(hidden, generic.length), Math.min(count, generic.length));
  }

  @Override
  ClassInfo declaredClass(String simpleName) {
    return classes.get().get(simpleName);
  }

  private Map<String, ClassInfo> readClasses() {
    Map<String, ClassInfo> found = new LinkedHashMap<>();
    for (Class<?> member : orElse(new Class<?>[0], type::getDeclaredClasses)) {
      if (isVisible(member.getModifiers())) {
        found.put(member.getSimpleName(), platform.info(member));
      }
    }
    return found;
  }
}
