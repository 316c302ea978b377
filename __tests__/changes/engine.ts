/** A patch of a Go file, as GitHub gives it. */
export const patch = [
  '@@ -10,6 +10,7 @@ func (e *Engine) apply(rules []Rule) int {',
  ' \ttotal := 0',
  ' \tfor _, rule := range rules {',
  '-\t\ttotal += rule.price',
  '+\t\ttotal += rule.slow()',
  '+\t\tlog.Print(total)',
  ' \t}',
  ' \treturn total',
  ' }',
  '@@ -40,3 +41,9 @@ var table = map[string]int{',
  ' }',
  ' ',
  '+func Map[K comparable, V any](in []K) []V {',
  '+again:',
  '+\tgoto again',
  '+}',
  '+',
  '+const limit = 4',
  '\\ No newline at end of file'
].join('\n')
