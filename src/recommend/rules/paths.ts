import { callers, type PathRule } from '../rule.js'

/** What a function that is known by name costs through others that are known too. The first that fits wins. */
export const pathRules: readonly PathRule[] = [
  {
    id: 'pattern-per-call',
    title: 'A pattern compiled again and again',
    of: ['pattern-compilation'],
    through: 'again',
    means:
      'It compiles a regular expression, and not once when a package is initialised but each time that function runs.',
    step:
      'Compile it once into a package-level variable with regexp.MustCompile; a *regexp.Regexp is safe for use by many goroutines. ' +
      'Where the pattern depends on input, keep the compiled ones in a bounded map.',
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
    id: 'formatting-for-errors',
    title: 'Text formatted for errors',
    of: ['formatting', 'number-text', 'reflection'],
    through: { names: ['fmt.Errorf'], prefixes: [] },
    means: 'It formats the text of errors, which are made far more often than anybody reads them.',
    step:
      'Return a package-level error (var errX = errors.New) or a small error type that formats in its Error method for outcomes that happen often. ' +
      'Keep fmt.Errorf with %w on paths that are really exceptional.',
    look: callers('^fmt\\.[Ee]rrorf', 'fmt', 'errors'),
    per: 'rule',
    shows: 'cause'
  },
  {
    id: 'formatting-for-logs',
    title: 'Text formatted for log lines',
    of: ['formatting', 'number-text', 'time-text', 'string-concatenation', 'buffer-growth'],
    through: {
      names: [],
      prefixes: ['log.', 'log/slog.', 'go.uber.org/zap', 'github.com/rs/zerolog']
    },
    means: 'It formats text for log lines.',
    step:
      'Take the line out of the hot path or log a summary after the loop, and ask for the level before the arguments are built. ' +
      'Typed attributes (slog.LogAttrs) are cheaper than a format string.',
    look: callers('^log[./]', 'log', 'fmt', 'time', 'strconv'),
    per: 'rule',
    shows: 'cause'
  },
  {
    id: 'clock-for-logs',
    title: 'The clock read for log lines',
    of: ['clock'],
    through: {
      names: [],
      prefixes: ['log.', 'log/slog.', 'go.uber.org/zap', 'github.com/rs/zerolog']
    },
    means: 'It reads the clock for the time in front of each log line.',
    step:
      'Write fewer lines on this path; where the time is not needed, a log.Logger without LstdFlags and a slog handler that drops the time key do not read it. ' +
      'Keep it in logs that people search by time.',
    look: callers('^log[./]', 'log'),
    per: 'rule',
    shows: 'cause'
  },
  {
    id: 'stacks-for-logs',
    title: 'Stacks read for log lines',
    of: ['stack-walk'],
    through: { names: [], prefixes: ['log.', 'log/slog.'] },
    means: 'It reads the stack to know where log lines come from.',
    step:
      'Drop log.Lshortfile and log.Llongfile on loggers of hot paths; slog reads one frame of every line that is enabled, so log less there. ' +
      'Keep positions where lines are rare.',
    look: callers('^log[./]', 'log'),
    per: 'rule',
    shows: 'cause'
  },
  {
    id: 'copying-in-growth',
    title: 'Slices copied while they grow',
    of: ['copying'],
    through: { names: ['slices.Grow', 'reflect.growslice'], prefixes: ['runtime.growslice'] },
    means: 'It copies slices into larger arrays because append outgrew them.',
    step:
      'Create the slice with make([]T, 0, n), or call slices.Grow before the loop, where the length is known or bounded. ' +
      'Where it is not, append to one slice that is kept and cut with s[:0].',
    look: callers('^runtime\\.growslice'),
    per: 'rule',
    shows: 'cause'
  },
  {
    id: 'copying-in-buffers',
    title: 'Buffers copied while they grow',
    of: ['copying', 'zeroing', 'allocation'],
    through: {
      names: ['bytes.growSlice', 'io.ReadAll'],
      prefixes: ['bytes.(*Buffer).', 'strings.(*Builder).']
    },
    means: 'It copies the content of a buffer that doubles whenever it is full.',
    step:
      'Call Grow with the expected size before writing, reuse the buffer with Reset, or read with io.ReadFull into a slice of the known length. ' +
      'Do not guess sizes that are far too large: the memory is zeroed.',
    look: callers(
      '^bytes\\.(growSlice|\\(\\*Buffer\\))|^strings\\.\\(\\*Builder|^io\\.ReadAll$',
      'bytes',
      'io',
      'strings',
      'fmt'
    ),
    per: 'rule',
    shows: 'cause'
  },
  {
    id: 'reflection-for-json',
    title: 'Reflection for JSON',
    of: ['reflection', 'map-assign', 'interface-boxing', 'number-text'],
    through: { names: [], prefixes: ['encoding/json.', 'encoding/json/'] },
    means: 'It is what encoding and decoding JSON costs beside the text itself.',
    step:
      'Use a struct with only the needed fields instead of map[string]any or any, and convert each document once. ' +
      'Consider generated code only where the profile stays dominated by it.',
    look: callers('^encoding/json[./]', 'encoding/json', 'reflect', 'strconv', 'unicode', 'sync'),
    per: 'rule',
    shows: 'cause'
  },
  {
    id: 'unbuffered-writes',
    title: 'Many small writes',
    of: ['system-call', 'runtime-transition'],
    through: {
      names: ['os.(*File).WriteString'],
      prefixes: ['fmt.Fprint', 'log.', 'io.WriteString', 'os.(*File).Write']
    },
    means: 'It is a system call for each of many small writes.',
    step:
      'Put a bufio.Writer of 4 to 64 KiB around the file or connection and Flush it at the end, or build the message and write it once. ' +
      'Do not buffer what must be on disk or on the wire at once.',
    look: callers('^os\\.\\(\\*[fF]ile|^fmt\\.Fprint', 'syscall', 'os', 'fmt', 'io', 'log'),
    per: 'rule',
    shows: 'cause'
  },
  {
    id: 'unbuffered-reads',
    title: 'Many small reads',
    of: ['system-call', 'runtime-transition'],
    through: { names: ['os.(*File).Read', 'os.(*File).ReadAt'], prefixes: [] },
    means: 'It is a system call for each of many small reads.',
    step:
      'Put a bufio.Reader or bufio.Scanner around the file, or read it as a whole where it is small. ' +
      'Larger buffers than 64 KiB rarely pay.',
    look: callers('^os\\.\\(\\*[fF]ile', 'syscall', 'os', 'io'),
    per: 'rule',
    shows: 'cause'
  }
]
