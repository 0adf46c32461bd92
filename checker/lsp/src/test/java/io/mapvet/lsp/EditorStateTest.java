// SPDX-License-Identifier: Apache-2.0
package io.mapvet.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.junit.jupiter.api.Test;

/** Whether the editor has its answer, so that the next edit need not wait for others. */
class EditorStateTest {
  private static final Path FILE = Path.of("A.java");

  private final EditorState state = new EditorState();

  @Test
  void everyChangeWantsAnAnswer() {
    assertThat(state.isAnswered()).as("nothing was looked at yet").isFalse();
    wantsAnswer(() -> state.open(FILE, new Document(Ranges.uri(FILE), 1, "class A {}")));
    wantsAnswer(
        () -> state.change(FILE, 2, List.of(new TextDocumentContentChangeEvent("class B {}"))));
    wantsAnswer(() -> state.touch(FILE));
    wantsAnswer(() -> state.close(FILE));
    wantsAnswer(state::touch);
  }

  private void wantsAnswer(Runnable change) {
    state.answer(state.revision());
    assertThat(state.isAnswered()).isTrue();
    change.run();
    assertThat(state.isAnswered()).isFalse();
  }

  @Test
  void anAnswerToEarlierChangesIsNone() {
    long before = state.revision();
    state.touch(FILE);
    state.answer(before);
    assertThat(state.isAnswered()).isFalse();
  }
}
