package p;

import java.util.concurrent.TimeUnit;

class Switches {
  int fallThrough(int i) {
    switch (i) {
      case 1:
      case 2:
        i = 3;
      case 4: {
        int local = i;
        i = local + 1;
        break;
      }
      default:
        return 0;
      case 5:
        while (true) {
          if (i > 7) break;
          i++;
        }
    }
    return i;
  }

  void strings(String s, StringBuilder out) {
    switch (s) {
      case "a", "b" -> out.append(1);
      case "c" -> {
        out.append(2);
      }
      case "d" -> throw new IllegalStateException();
    }
  }

  long enums(TimeUnit unit, long n) {
    long result =
        switch (unit) {
          case SECONDS, MINUTES -> n;
          case HOURS -> {
            if (n == 0) yield 7;
            long m = n * 2;
            yield m;
          }
          default -> throw new IllegalArgumentException(unit.toString());
        };
    switch (unit) {
      case DAYS:
        return 1;
    }
    return result + switch (unit) {
      case DAYS:
        yield 1;
      default:
        yield switch ((int) n) {
          case 0 -> 5;
          default -> 6;
        };
    };
  }

  int jumps(int[] all) {
    int sum = 0;
    loop:
    for (int i : all) {
      switch (i) {
        case 0:
          continue;
        case 1:
          continue loop;
        case 2:
          break loop;
        case 3:
          break;
      }
      sum += i;
    }
    return sum;
  }
}
