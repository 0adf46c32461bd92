final Map<String, Integer> counts = new ConcurrentHashMap<>();

void main() {
  counts.merge("a", 1, Integer::sum);
  helper();
}

void helper() {
  IO.println(counts);
}

record Inside(int x) {}
