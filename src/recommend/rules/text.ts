import { callers, type Rule } from '../rule.js'

/** Text made and read: formatting, patterns, templates. */
export const textRules: readonly Rule[] = [
  {
    id: 'error-values',
    title: 'Errors made on the hot path',
    dimension: 'both',
    names: ['fmt.Errorf', 'fmt.errorf'],
    prefixes: ['errors.', 'fmt.(*wrapError', 'internal/errors.'],
    means: 'It makes or inspects errors, and fmt.Errorf formats its text even if nobody reads it.',
    step:
      'Return a package-level error (var errX = errors.New) or a small error type that formats in its Error method for outcomes that happen often. ' +
      'Keep fmt.Errorf with %w on paths that are really exceptional.',
    look: callers('^fmt\\.[Ee]rrorf|^errors\\.|^fmt\\.\\(\\*wrapError', 'fmt', 'errors'),
    per: 'rule',
    shows: 'cause'
  },
  {
    id: 'scanning',
    title: 'Text scanned with fmt',
    dimension: 'both',
    names: ['fmt.newScanState', 'fmt.isSpace'],
    prefixes: [
      'fmt.(*ss).',
      'fmt.(*readRune).',
      'fmt.(*stringReader).',
      'fmt.Sscan',
      'fmt.Fscan',
      'fmt.Scan',
      'fmt.errorHandler'
    ],
    means: 'It reads text with the Scan functions of fmt, rune by rune and through reflection.',
    step:
      'Cut the text with strings.Cut or a bufio.Scanner and convert the parts with strconv. ' +
      'Keep fmt.Sscanf for input that is read once, such as options.',
    look: callers('^fmt\\.', 'fmt', 'io', 'strconv'),
    per: 'rule',
    shows: 'cause'
  },
  {
    id: 'formatting',
    title: 'Text formatted with fmt',
    dimension: 'both',
    names: [],
    prefixes: ['fmt.'],
    means:
      'It formats text by interpreting the format string and putting every argument into an interface.',
    step:
      'On the hot path append with strconv.AppendInt and append(dst, s...) into a reused buffer; fmt.Appendf alone saves the string. ' +
      'Leave fmt where text is made rarely.',
    look: callers('^fmt\\.', 'fmt', 'strconv', 'sync', 'reflect'),
    per: 'rule',
    shows: 'cause'
  },
  {
    id: 'number-text',
    title: 'Numbers as text',
    dimension: 'both',
    names: [],
    prefixes: ['strconv.', 'internal/strconv.'],
    means:
      'It converts between numbers and text; the shortest decimal of a float (precision -1) is the costliest of these.',
    step:
      'Convert once and keep the result, append with strconv.AppendInt or AppendFloat into a reused buffer, give floats a fixed precision or use integers of a small unit. ' +
      'Do not write your own float conversion.',
    look: callers('^(internal/)?strconv\\.', 'strconv', 'fmt'),
    per: 'rule',
    shows: 'cause'
  },
  {
    id: 'pattern-compilation',
    title: 'Patterns compiled at run time',
    dimension: 'both',
    names: [
      'regexp.Compile',
      'regexp.CompilePOSIX',
      'regexp.MustCompile',
      'regexp.Match',
      'regexp.MatchString',
      'regexp.compile',
      'regexp.compileOnePass',
      'regexp.cleanupOnePass',
      'regexp.queueOnePass'
    ],
    prefixes: [
      'regexp/syntax.',
      'regexp.makeOnePass',
      'regexp.onePassCopy',
      'regexp.newQueue',
      'regexp.mergeRuneSets'
    ],
    means: 'It compiles a regular expression, which takes far longer than most matches.',
    step:
      'Compile once into a package-level variable with regexp.MustCompile; a *regexp.Regexp is safe for use by many goroutines. ' +
      'Where patterns come from users, cache the compiled ones in a bounded map. If only the testing package calls it, the benchmark is too short to matter.',
    look: callers(
      '^regexp/syntax\\.|^regexp\\.([Cc]ompile|MustCompile|Match|makeOnePass|onePassCopy)',
      'regexp',
      'sort',
      'slices',
      'strings'
    ),
    per: 'rule',
    shows: 'cause'
  },
  {
    id: 'pattern-matching',
    title: 'Regular expressions that match',
    dimension: 'both',
    names: ['regexp/syntax.IsWordChar', 'regexp/syntax.EmptyOpContext'],
    prefixes: ['regexp.', 'regexp/syntax.(*Inst).Match', 'regexp/syntax.(*Inst).op'],
    means: 'It runs a regular expression over text.',
    step:
      'Test for a literal first with strings.Contains, HasPrefix or Cut, anchor the pattern with ^ where it can only match at the start, and make captures (?:...) that nobody reads. ' +
      'Patterns with real alternatives are still best as a regular expression.',
    look: callers('^regexp[./]', 'regexp', 'strings', 'unicode'),
    per: 'rule',
    shows: 'cause'
  },
  {
    id: 'templates',
    title: 'Templates',
    dimension: 'both',
    names: [],
    prefixes: ['text/template.', 'text/template/', 'html/template.'],
    means:
      'It runs or parses a template; every field is looked up by reflection when the template is executed.',
    step:
      'Parse once at the start and execute the parsed template, compute values before Execute instead of calling methods in it, and write hot fragments by hand. ' +
      'Keep html/template for anything that shows foreign text: it escapes.',
    look: callers('^(text|html)/template[./]', 'text/template', 'html/template', 'reflect', 'fmt'),
    per: 'rule',
    shows: 'cause'
  }
]
