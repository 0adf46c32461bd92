package p;

import java.util.Map

class Broken {
  Map<String, String> map;

  void missingSemicolon() {
    map.clear()
    map.size();
  }

  void missingOperand() {
    int x = 1 + ;
    map.put("a", );
    map.remove("b");
  }

  void missingParenthesis() {
    if (map.isEmpty( {
      map.clear();
    }
  }

  int undefined() {
    int a = b;
    c.d();
    return e(f);
  }

  void strayBreak() {
    break;
    continue;
    yield 3;
  }

  void after() {
    map.clear();
  }
