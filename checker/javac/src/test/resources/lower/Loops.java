package p;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

class Loops {
  void counted(int n) {
    for (int i = 0, j = n; i < j; i++, j--) {
      if (i == 3) continue;
      n = i;
    }
    for (; ; ) {
      n++;
      if (n > 9) break;
    }
    for (n = 0; n < 3; ) n++;
  }

  void tested(BufferedReader in, List<String> lines) throws IOException {
    String line;
    while ((line = in.readLine()) != null) {
      lines.add(line);
    }
    do {
      line = in.readLine();
      if (line == null) continue;
      lines.add(line);
    } while (!lines.isEmpty() && line != null);
  }

  <T extends Set<String>> void each(
      Map<String, Integer> map, T own, String[] array, Iterable<int[]> arrays) {
    for (Map.Entry<String, Integer> entry : map.entrySet()) {
      int value = entry.getValue();
    }
    for (String s : own) s.length();
    for (final String s : array) {
      if (s.isEmpty()) continue;
      array = null;
    }
    for (int[] row : arrays) for (int cell : row) cell++;
    for (Iterator<String> it = own.iterator(); it.hasNext(); ) {
      if (it.next().isEmpty()) it.remove();
    }
  }

  int labels(int[][] rows) {
    int found = 0;
    outer:
    for (int[] row : rows) {
      inner:
      for (int cell : row) {
        if (cell == 0) continue outer;
        if (cell == 1) continue inner;
        if (cell == 2) break outer;
        while (true) {
          if (cell == 3) break inner;
          break;
        }
        found++;
      }
    }
    block:
    {
      if (found == 0) break block;
      found = 1;
    }
    a:
    b:
    while (found > 0) {
      if (found == 2) continue b;
      break a;
    }
    return found;
  }
}
