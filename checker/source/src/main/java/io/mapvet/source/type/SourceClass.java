// SPDX-License-Identifier: Apache-2.0
package io.mapvet.source.type;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.AnnotationDeclaration;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.EnumConstantDeclaration;
import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithTypeParameters;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.TypeParameter;
import io.mapvet.frontend.ByName;
import io.mapvet.ir.ClassDecl;
import io.mapvet.ir.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A class that the scanned sources declare. */
public final class SourceClass extends ClassInfo {
  /** Classes that extend themselves, as only wrong code has them, are met again here. */
  private static final ThreadLocal<Set<ClassInfo>> BEING_READ =
      ThreadLocal.withInitial(HashSet::new);

  private final FileScope file;
  private final Node node;
  private final SourceClass outer;
  private final String simpleName;
  private final String name;
  private final boolean isLocal;
  private final boolean isInner;
  private final List<JavaType.Variable> variables;
  private final Map<Node, List<JavaType.Variable>> variablesOfMethods = new IdentityHashMap<>();
  private final Map<String, SourceClass> classes = new LinkedHashMap<>();
  private final Map<String, Integer> localNames = new HashMap<>();
  private final Lazy<List<JavaType>> direct = new Lazy<>(this::readDirect);
  private final Lazy<JavaType> superclass = new Lazy<>(() -> header().superclass());
  private final Lazy<List<JavaType>> interfaces = new Lazy<>(() -> header().interfaces());
  private final SourceMembers members;
  private final Lazy<Map<String, FieldInfo>> fields;
  private final Lazy<List<MethodInfo>> methods;

  /**
   * @param outer the class around it, null at the top
   * @param isLocal whether it stands in code, or within a class that does
   */
  private SourceClass(
      FileScope file,
      Node node,
      SourceClass outer,
      String simpleName,
      String name,
      boolean isLocal,
      boolean isInner) {
    this.file = file;
    this.node = node;
    this.outer = outer;
    this.simpleName = simpleName;
    this.name = name;
    this.isLocal = isLocal;
    this.isInner = isInner;
    this.members = new SourceMembers(this);
    this.fields = new Lazy<>(members::fields);
    this.methods = new Lazy<>(members::methods);
    this.variables =
        node instanceof NodeWithTypeParameters<?> generic
            ? variables(generic.getTypeParameters())
            : List.of();
    file.register(node, this);
    for (BodyDeclaration<?> member : memberNodes()) {
      if (member instanceof TypeDeclaration<?> nested) {
        String simple = nested.getNameAsString();
        SourceClass made =
            new SourceClass(
                file, nested, this, simple, name + "$" + simple, isLocal, isInnerMember(nested));
        classes.putIfAbsent(simple, made);
      } else if (member instanceof CallableDeclaration<?> method
          && !method.getTypeParameters().isEmpty()) {
        variablesOfMethods.put(method, variables(method.getTypeParameters()));
      }
    }
  }

  static SourceClass topLevel(FileScope file, TypeDeclaration<?> node, String simpleName) {
    String prefix = file.packageName().isEmpty() ? "" : file.packageName() + ".";
    return new SourceClass(file, node, null, simpleName, prefix + simpleName, false, false);
  }

  /**
   * A local or anonymous class.
   *
   * @param inStaticCode whether the code around it has no receiver
   */
  public static SourceClass local(
      FileScope file, Node node, SourceClass outer, boolean inStaticCode) {
    String simple =
        node instanceof TypeDeclaration<?> declaration ? declaration.getNameAsString() : "";
    boolean isClass =
        !(node instanceof TypeDeclaration<?>)
            || node instanceof ClassOrInterfaceDeclaration type && !type.isInterface();
    int number = outer.localNames.merge(simple, 1, Integer::sum);
    String name = outer.name + "$" + number + simple;
    return new SourceClass(file, node, outer, simple, name, true, isClass && !inStaticCode);
  }

  private boolean isInnerMember(TypeDeclaration<?> nested) {
    return nested instanceof ClassOrInterfaceDeclaration type
        && !type.isInterface()
        && !type.isStatic()
        && !isInterface();
  }

  private List<JavaType.Variable> variables(NodeList<TypeParameter> declared) {
    List<JavaType.Variable> made = new ArrayList<>();
    for (TypeParameter parameter : declared) {
      NodeList<ClassOrInterfaceType> bounds = parameter.getTypeBound();
      made.add(
          new JavaType.Variable(
              parameter.getNameAsString(),
              () -> bounds.isEmpty() ? resolver().object() : resolver().resolve(bounds.get(0))));
    }
    return List.copyOf(made);
  }

  private SourceSupertypes header() {
    return new SourceSupertypes(this, resolver()::resolve);
  }

  /** Those without their arguments, which may name classes that are inherited from them. */
  @Override
  List<JavaType> direct() {
    return direct.get();
  }

  private List<JavaType> readDirect() {
    SourceSupertypes raw = new SourceSupertypes(this, resolver()::raw);
    if (!BEING_READ.get().add(this)) {
      return List.of();
    }
    try {
      List<JavaType> found = new ArrayList<>(raw.interfaces());
      JavaType first = raw.superclass();
      if (first != JavaType.VOID) {
        found.add(0, first);
      }
      return found;
    } finally {
      BEING_READ.get().remove(this);
    }
  }

  TypeResolver resolver() {
    return new TypeResolver(file);
  }

  FileScope file() {
    return file;
  }

  public Node node() {
    return node;
  }

  String simpleName() {
    return simpleName;
  }

  boolean isLocal() {
    return isLocal;
  }

  /** The members as they are written, those of an anonymous class too. */
  public List<BodyDeclaration<?>> memberNodes() {
    if (node instanceof TypeDeclaration<?> declaration) {
      return declaration.getMembers();
    }
    if (node instanceof EnumConstantDeclaration constant) {
      return constant.getClassBody();
    }
    return ((ObjectCreationExpr) node).getAnonymousClassBody().orElseThrow();
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public ClassDecl.Kind kind() {
    if (node instanceof ClassOrInterfaceDeclaration type) {
      boolean declaredInCode = isLocal && type.isLocalClassDeclaration();
      return type.isInterface()
          ? ClassDecl.Kind.INTERFACE
          : declaredInCode ? ClassDecl.Kind.LOCAL : ClassDecl.Kind.CLASS;
    }
    if (node instanceof EnumDeclaration) {
      return ClassDecl.Kind.ENUM;
    }
    if (node instanceof RecordDeclaration) {
      return ClassDecl.Kind.RECORD;
    }
    return node instanceof AnnotationDeclaration
        ? ClassDecl.Kind.ANNOTATION
        : ClassDecl.Kind.ANONYMOUS;
  }

  @Override
  public Set<Modifier> modifiers() {
    return SourceModifiers.of(this);
  }

  @Override
  public SourceClass outer() {
    return outer;
  }

  @Override
  public boolean isInner() {
    return isInner;
  }

  @Override
  public List<JavaType.Variable> variables() {
    return variables;
  }

  /** The type parameters of a method or constructor of the class. */
  List<JavaType.Variable> variables(CallableDeclaration<?> method) {
    return variablesOfMethods.getOrDefault(method, List.of());
  }

  @Override
  public JavaType superclass() {
    return superclass.get() == JavaType.VOID ? null : superclass.get();
  }

  @Override
  public List<JavaType> interfaces() {
    return interfaces.get();
  }

  @Override
  public Map<String, FieldInfo> fields() {
    return fields.get();
  }

  @Override
  Collection<MethodInfo> declared() {
    return methods.get();
  }

  /** The method or constructor that a node declares. */
  public MethodInfo declaredBy(BodyDeclaration<?> method) {
    return members.declaredBy(method);
  }

  @Override
  ClassInfo declaredClass(String simple) {
    return classes.get(simple);
  }

  @Override
  public List<FieldInfo> components() {
    if (!(node instanceof RecordDeclaration declaration)) {
      return List.of();
    }
    return declaration.getParameters().stream()
        .map(component -> fields().get(component.getNameAsString()))
        .toList();
  }

  @Override
  ClassInfo object() {
    return file.sources().platform().object();
  }

  /** The class of a binary name, which the platform has. */
  JavaType platformType(String binaryName) {
    ClassInfo found = file.sources().platform().find(binaryName);
    return found == null ? new JavaType.Unresolved(binaryName) : new JavaType.Of(found, List.of());
  }

  boolean isObjectItself() {
    return name.equals(ByName.OBJECT);
  }
}
