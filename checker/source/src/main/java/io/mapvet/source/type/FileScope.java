// SPDX-License-Identifier: Apache-2.0
package io.mapvet.source.type;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import io.mapvet.frontend.ByName;
import io.mapvet.ir.Modifier;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What the package, the imports and the declarations of a file say about names. */
public final class FileScope {
  private final Sources sources;
  private final CompilationUnit unit;
  private final String packageName;
  private final Map<String, SourceClass> own = new HashMap<>();
  private final Map<Node, SourceClass> members = new IdentityHashMap<>();

  /**
   * Classes in the code of methods. Only who lowers the file adds and finds them; others, on their
   * way from a member to its class, look here in vain.
   */
  private final Map<Node, SourceClass> locals =
      Collections.synchronizedMap(new IdentityHashMap<>());

  private final Map<Node, Map<String, SourceClass>> localsOfBlocks =
      Collections.synchronizedMap(new IdentityHashMap<>());

  private final Map<String, List<ClassInfo>> staticOwners = new ConcurrentHashMap<>();
  private final Lazy<Imports> imports;
  private final Map<String, Optional<ClassInfo>> simple = new ConcurrentHashMap<>();

  FileScope(Sources sources, CompilationUnit unit) {
    this.sources = sources;
    this.unit = unit;
    this.packageName = unit.getPackageDeclaration().map(p -> p.getNameAsString()).orElse("");
    this.imports = new Lazy<>(() -> Imports.of(unit));
  }

  void declares(List<SourceClass> types) {
    types.forEach(type -> own.putIfAbsent(type.simpleName(), type));
  }

  public CompilationUnit unit() {
    return unit;
  }

  Sources sources() {
    return sources;
  }

  String packageName() {
    return packageName;
  }

  /** Whether the file has members without a class around them (JEP 512). */
  boolean isCompact(TypeDeclaration<?> declaration) {
    return declaration instanceof ClassOrInterfaceDeclaration type && type.isCompact();
  }

  private boolean isCompact() {
    return unit.getTypes().stream().anyMatch(this::isCompact);
  }

  // classes

  void register(Node declaration, SourceClass type) {
    (type.isLocal() ? locals : members).put(declaration, type);
  }

  /** Makes a local class known in the block that declares it. */
  void registerLocal(Node block, SourceClass type) {
    localsOfBlocks.computeIfAbsent(block, b -> new HashMap<>()).put(type.simpleName(), type);
  }

  /** The class that a node declares, or null. */
  public SourceClass declaredBy(Node node) {
    SourceClass member = members.get(node);
    return member != null ? member : locals.isEmpty() ? null : locals.get(node);
  }

  SourceClass localClass(Node block, String simpleName) {
    Map<String, SourceClass> found = localsOfBlocks.get(block);
    return found == null ? null : found.get(simpleName);
  }

  boolean hasLocals() {
    return !localsOfBlocks.isEmpty();
  }

  /** The class that a simple name means outside of every class (JLS 6.4.1), or null. */
  ClassInfo simple(String name) {
    SourceClass declared = own.get(name);
    return declared != null
        ? declared
        : simple.computeIfAbsent(name, n -> Optional.ofNullable(find(n))).orElse(null);
  }

  private ClassInfo find(String name) {
    Imports all = imports.get();
    String imported = all.single().get(name);
    if (imported != null) {
      ClassInfo found = sources.qualified(imported);
      boolean isMember = all.staticSingle().containsKey(name);
      if (found != null || !isMember) {
        return found;
      }
    }
    ClassInfo found = sources.topLevel(packageName.isEmpty() ? name : packageName + "." + name);
    List<String> packages = new ArrayList<>(all.onDemand());
    packages.addAll(all.staticOnDemand());
    for (int i = 0; found == null && i < packages.size(); i++) {
      found = visible(sources.qualified(packages.get(i) + "." + name));
    }
    if (found == null) {
      found = visible(sources.topLevel("java.lang." + name));
    }
    return found != null || !all.hasModule() && !isCompact() ? found : inBaseModule(name);
  }

  /** What an import of a module brings, which a compact source file does not even write. */
  private ClassInfo inBaseModule(String name) {
    for (String known : exportedPackages()) {
      ClassInfo found = visible(sources.topLevel(known + "." + name));
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private static List<String> exportedPackages() {
    Module base = Object.class.getModule();
    return base.getPackages().stream().filter(base::isExported).sorted().toList();
  }

  private static ClassInfo visible(ClassInfo found) {
    boolean hidden =
        found instanceof ReflectedClass && !found.modifiers().contains(Modifier.PUBLIC);
    return hidden ? null : found;
  }

  ClassInfo qualified(String name) {
    return sources.qualified(name);
  }

  /** The most likely binary name of a class that was not found. */
  String guess(String written) {
    int dot = written.indexOf('.');
    String first = dot < 0 ? written : written.substring(0, dot);
    String imported =
        own.containsKey(first)
            ? own.get(first).name()
            : binaryOrNull(imports.get().single().get(first));
    if (imported != null) {
      return dot < 0 ? imported : imported + written.substring(dot).replace('.', '$');
    }
    return ByName.binary(written);
  }

  private static String binaryOrNull(String qualified) {
    return qualified == null ? null : ByName.binary(qualified);
  }

  /** Whether a single-type import or a class of the file has this simple name. */
  boolean knows(String simpleName) {
    return (own.containsKey(simpleName) || imports.get().single().containsKey(simpleName))
        && !imports.get().staticSingle().containsKey(simpleName);
  }

  // static imports

  /** The classes from which a name may be imported statically: single imports before others. */
  List<ClassInfo> staticOwners(String name) {
    Imports all = imports.get();
    boolean none = all.staticSingle().isEmpty() && all.staticOnDemand().isEmpty();
    return none ? List.of() : staticOwners.computeIfAbsent(name, this::findStaticOwners);
  }

  private List<ClassInfo> findStaticOwners(String name) {
    List<ClassInfo> owners = new ArrayList<>();
    for (String owner : imports.get().staticSingle().getOrDefault(name, Set.of())) {
      add(owners, owner);
    }
    for (String owner : imports.get().staticOnDemand()) {
      add(owners, owner);
    }
    return owners;
  }

  private void add(List<ClassInfo> owners, String name) {
    ClassInfo found = sources.qualified(name);
    if (found != null) {
      owners.add(found);
    }
  }

  /** The class that was not found from which a static import takes the name, or null. */
  public String staticOwner(String name) {
    Set<String> owners = imports.get().staticSingle().getOrDefault(name, Set.of());
    String last = null;
    for (String owner : owners) {
      last = ByName.binary(owner);
    }
    return last;
  }

  /** The only class whose members are imported on demand, if it was not found; or else null. */
  public String staticOnDemandOwner() {
    Set<String> owners = imports.get().staticOnDemand();
    if (owners.size() != 1) {
      return null;
    }
    String owner = owners.iterator().next();
    return sources.qualified(owner) == null ? ByName.binary(owner) : null;
  }
}
