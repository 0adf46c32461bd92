// SPDX-License-Identifier: Apache-2.0
package io.mapvet.javac.lower;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.ArrayTypeTree;
import com.sun.source.tree.BreakTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ContinueTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Ends of trees read from the text, for a javac that keeps none: the command, which knows only where
 * trees start.
 */
final class TextEnds {
  private static final Set<String> MODIFIERS =
      Set.of(
          "public",
          "protected",
          "private",
          "abstract",
          "static",
          "final",
          "transient",
          "volatile",
          "synchronized",
          "native",
          "strictfp",
          "default",
          "sealed");

  private final CompilationUnitTree unit;
  private final SourcePositions positions;
  private final Tokens tokens;
  private final Map<Tree, Integer> known = new IdentityHashMap<>();

  TextEnds(CompilationUnitTree unit, SourcePositions positions, String text) {
    this.unit = unit;
    this.positions = positions;
    this.tokens = new Tokens(text);
  }

  int of(Tree tree) {
    Integer end = known.get(tree);
    if (end == null) {
      end = find(tree);
      known.put(tree, end);
    }
    return end;
  }

  private int find(Tree tree) {
    int start = (int) positions.getStartPosition(unit, tree);
    if (start < 0) {
      return -1;
    }
    int first = tokens.at(start);
    int token = tokens.end(first, start);
    switch (tree.getKind()) {
      case CLASS:
      case INTERFACE:
      case ENUM:
      case RECORD:
      case ANNOTATION_TYPE:
        return type((ClassTree) tree, first, token);
      case BLOCK:
        return closing("{", first, token);
      case METHOD:
        return method((MethodTree) tree, first, token);
      case VARIABLE:
        return variable((VariableTree) tree, first, token);
      case MODIFIERS:
        return modifiers((ModifiersTree) tree, start, first);
      case ANNOTATION:
        return group("(", of(((AnnotationTree) tree).getAnnotationType()));
      case METHOD_INVOCATION:
        return group("(", of(((MethodInvocationTree) tree).getMethodSelect()));
      case NEW_CLASS:
        return creation((NewClassTree) tree, first, token);
      case NEW_ARRAY:
        return array((NewArrayTree) tree, token, first);
      case PARENTHESIZED:
        return closing("(", first, token);
      case ARRAY_ACCESS:
        return group("[", of(((ArrayAccessTree) tree).getExpression()));
      case ARRAY_TYPE:
        return brackets(of(((ArrayTypeTree) tree).getType()));
      case PARAMETERIZED_TYPE:
        return angles((ParameterizedTypeTree) tree);
      case MEMBER_SELECT:
        MemberSelectTree select = (MemberSelectTree) tree;
        return word(select.getIdentifier().toString(), of(select.getExpression()));
      case MEMBER_REFERENCE:
        MemberReferenceTree reference = (MemberReferenceTree) tree;
        boolean makes = reference.getMode() == MemberReferenceTree.ReferenceMode.NEW;
        return word(
            makes ? "new" : reference.getName().toString(),
            of(reference.getQualifierExpression()));
      case SWITCH:
        return group("{", of(((SwitchTree) tree).getExpression()));
      case SWITCH_EXPRESSION:
        return group("{", of(((SwitchExpressionTree) tree).getExpression()));
      case POSTFIX_INCREMENT:
      case POSTFIX_DECREMENT:
        return tokens.end(tokens.at(children(tree, token)) + 1, token);
      case BREAK:
        return jump(((BreakTree) tree).getLabel() != null, first, token);
      case CONTINUE:
        return jump(((ContinueTree) tree).getLabel() != null, first, token);
      case CASE:
      case EXPRESSION_STATEMENT:
      case RETURN:
      case THROW:
      case YIELD:
      case ASSERT:
      case DO_WHILE_LOOP:
        return semicolon(children(tree, token));
      default:
        return NewerTrees.isRecordPattern(tree)
            ? group("(", of(NewerTrees.deconstructor(tree)))
            : children(tree, token);
    }
  }

  private int children(Tree tree, int least) {
    List<Tree> children = new ArrayList<>();
    tree.accept(
        new TreeScanner<Void, Void>() {
          @Override
          public Void scan(Tree child, Void p) {
            if (child != null) {
              children.add(child);
            }
            return null;
          }
        },
        null);
    int end = least;
    for (Tree child : children) {
      end = Math.max(end, of(child));
    }
    return end;
  }

  /** The end of the brackets that open at this token or behind it. */
  private int closing(String bracket, int from, int otherwise) {
    int open = tokens.find(bracket, from);
    return open < 0 ? otherwise : tokens.end(tokens.partner(open), otherwise);
  }

  /** The end of the brackets that follow at once. */
  private int group(String bracket, int from) {
    int next = tokens.at(from);
    return tokens.is(next, bracket) ? tokens.end(tokens.partner(next), from) : from;
  }

  private int semicolon(int from) {
    int next = tokens.at(from);
    return tokens.is(next, ";") ? tokens.end(next, from) : from;
  }

  private int jump(boolean labelled, int first, int token) {
    return semicolon(labelled ? tokens.end(first + 1, token) : token);
  }

  private int type(ClassTree tree, int first, int otherwise) {
    int from = Math.max(of(tree.getModifiers()), -1);
    int start = from < 0 ? first : tokens.at(from);
    return closing("{", Math.max(first, start), otherwise);
  }

  private int method(MethodTree tree, int first, int otherwise) {
    if (tree.getBody() != null) {
      return of(tree.getBody());
    }
    int semicolon = tokens.find(";", first);
    return semicolon < 0 ? children(tree, otherwise) : tokens.end(semicolon, otherwise);
  }

  private int variable(VariableTree tree, int first, int token) {
    int end = children(tree, token);
    String name = tree.getName().length() == 0 ? "_" : tree.getName().toString();
    boolean untyped = tokens.is(first, name) && !tokens.is(first + 1, name);
    if (tree.getInitializer() == null && !untyped) {
      end = Math.max(end, word(name, end));
    }
    return semicolon(end);
  }

  private int modifiers(ModifiersTree tree, int start, int first) {
    int end = start;
    for (int i = first; i < tokens.count(); i = tokens.at(end)) {
      if (tokens.is(i, "@")) {
        end = Math.max(tokens.end(i, end), annotationEnd(tree, i));
        if (tokens.is(i + 1, "interface")) {
          return end;
        }
      } else if (tokens.is(i, "non") && tokens.is(i + 1, "-")) {
        end = tokens.end(i + 2, end);
      } else if (tokens.isOneOf(i, MODIFIERS)) {
        end = tokens.end(i, end);
      } else {
        return end;
      }
    }
    return end;
  }

  private int annotationEnd(ModifiersTree tree, int index) {
    for (Tree annotation : tree.getAnnotations()) {
      if (tokens.at((int) positions.getStartPosition(unit, annotation)) == index) {
        return of(annotation);
      }
    }
    return -1;
  }

  private int creation(NewClassTree tree, int first, int token) {
    if (tree.getClassBody() != null) {
      return of(tree.getClassBody());
    }
    if (tokens.is(first, "(")) {
      return tokens.end(tokens.partner(first), token);
    }
    return group("(", Math.max(of(tree.getIdentifier()), token));
  }

  private int array(NewArrayTree tree, int token, int first) {
    int end = token;
    if (tree.getType() != null) {
      end = Math.max(end, of(tree.getType()));
    }
    end = Math.max(end, brackets(end));
    return tree.getInitializers() == null
        ? end
        : closing("{", tree.getType() == null ? first : tokens.at(end), end);
  }

  private int brackets(int from) {
    int end = from;
    while (tokens.is(tokens.at(end), "[")) {
      end = tokens.end(tokens.partner(tokens.at(end)), end);
    }
    if (end == from && tokens.is(tokens.at(end), ".")) {
      return tokens.end(tokens.at(end) + 2, end);
    }
    return end;
  }

  private int angles(ParameterizedTypeTree tree) {
    int depth = 0;
    int start = of(tree.getType());
    for (int i = tokens.at(start); i < tokens.count(); i++) {
      depth += tokens.is(i, "<") ? 1 : tokens.is(i, ">") ? -1 : 0;
      if (depth == 0) {
        return tokens.is(i, ">") ? tokens.end(i, start) : start;
      }
    }
    return start;
  }

  private int word(String name, int from) {
    for (int i = tokens.at(from); i < tokens.count(); i++) {
      if (tokens.is(i, name)) {
        return tokens.end(i, from);
      }
      if (tokens.is(i, ";") || tokens.is(i, "{") || tokens.is(i, "}")) {
        return from;
      }
    }
    return from;
  }
}
