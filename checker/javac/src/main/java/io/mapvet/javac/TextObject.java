// SPDX-License-Identifier: Apache-2.0
package io.mapvet.javac;

import io.mapvet.frontend.SourceInput;
import java.net.URI;
import java.net.URISyntaxException;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.tools.SimpleJavaFileObject;

/** A source file as javac sees it. */
final class TextObject extends SimpleJavaFileObject {
  private final SourceInput input;
  private final String text;

  /**
   * @param number tells files of equal paths apart
   */
  TextObject(SourceInput input, String text, int number) {
    super(uri(input.path(), number), Kind.SOURCE);
    this.input = input;
    this.text = text;
  }

  private static URI uri(String path, int number) {
    try {
      return new URI("mapvet", null, "/" + number + "/" + path, null);
    } catch (URISyntaxException e) {
      return URI.create("mapvet:/" + number + ".java");
    }
  }

  SourceInput input() {
    return input;
  }

  String text() {
    return text;
  }

  @Override
  public CharSequence getCharContent(boolean ignoreEncodingErrors) {
    return text;
  }

  /** A public class may stand in a file of any name, but not a package's declaration. */
  @Override
  public boolean isNameCompatible(String simpleName, Kind kind) {
    boolean special = simpleName.equals("package-info") || simpleName.equals("module-info");
    return kind == Kind.SOURCE
        && (!special || input.path().endsWith("/" + simpleName + kind.extension));
  }

  @Override
  public NestingKind getNestingKind() {
    return null;
  }

  @Override
  public Modifier getAccessLevel() {
    return null;
  }

  @Override
  public String getName() {
    return input.path();
  }
}
