import { callers, callersOfBare, type Rule } from '../rule.js'

/** Strings: joining, converting, splitting, searching. */
export const stringRules: readonly Rule[] = [
  {
    id: 'string-concatenation',
    title: 'String concatenation',
    dimension: 'cpu',
    names: ['runtime.rawstring', 'runtime.rawstringtmp'],
    prefixes: ['runtime.concatstring', 'runtime.concatbyte'],
    means: 'It joins strings with +, and in a loop copies everything joined so far in every round.',
    step:
      'Build the string in one strings.Builder, with Grow where the length is known, or use strings.Join. ' +
      'A single a + b + c outside of loops is already one allocation; leave it.',
    look: callers('^runtime\\.(concat|rawstring)'),
    per: 'rule',
    shows: 'cause'
  },
  {
    id: 'bytes-to-string',
    title: '[]byte turned into string',
    dimension: 'cpu',
    names: [],
    prefixes: ['runtime.slicebytetostring'],
    means: 'It copies a []byte into a new string.',
    step:
      'Stay with bytes: the bytes package mirrors strings, and m[string(b)], string(a) == string(b) and range over []byte(s) do not copy. ' +
      'Keep the copy where the string outlives a reused buffer; unsafe.String would then show changed text.',
    look: callers('^runtime\\.slicebytetostring'),
    per: 'rule',
    shows: 'cause'
  },
  {
    id: 'string-to-bytes',
    title: 'string turned into []byte',
    dimension: 'cpu',
    names: ['runtime.rawbyteslice'],
    prefixes: ['runtime.stringtoslicebyte'],
    means: 'It copies a string into a new []byte.',
    step:
      'Write the string as it is: append(dst, s...), io.WriteString, WriteString of a buffer or builder, copy(dst, s). ' +
      'Convert once outside of the loop where a []byte is really needed.',
    look: callers('^runtime\\.(stringtoslicebyte|rawbyteslice)'),
    per: 'rule',
    shows: 'cause'
  },
  {
    id: 'runes',
    title: 'Strings taken apart into runes',
    dimension: 'cpu',
    names: ['runtime.decoderune', 'runtime.rawruneslice', 'runtime.intstring'],
    prefixes: [
      'runtime.stringtoslicerune',
      'runtime.slicerunetostring',
      'unicode/utf8.',
      'unicode.'
    ],
    means: 'It decodes UTF-8; []rune(s) also allocates four bytes for every character.',
    step:
      'Range over the string, or count with utf8.RuneCountInString, instead of making a []rune; work on bytes where only ASCII matters. ' +
      'Keep []rune where characters are really reordered or indexed.',
    look: callers(
      '^runtime\\.(decoderune|intstring|.*runeslice|stringtoslicerune|slicerunetostring)|^unicode[./]',
      'unicode',
      'strings'
    ),
    per: 'rule',
    shows: 'cause'
  },
  {
    id: 'splitting',
    title: 'Text split into slices',
    dimension: 'both',
    names: ['strings.genSplit', 'bytes.genSplit', 'strings.explode', 'bytes.explode'],
    prefixes: ['strings.Split', 'bytes.Split', 'strings.Fields', 'bytes.Fields'],
    means: 'It splits text into a new slice of parts.',
    step:
      'Take the parts one after the other: strings.Cut for two, strings.SplitSeq or FieldsSeq (Go 1.24) for a loop. ' +
      'Keep Split where all parts are needed at once.',
    look: callers('^(strings|bytes)\\.(genSplit|explode|Split|Fields)', 'strings', 'bytes'),
    per: 'rule',
    shows: 'cause'
  },
  {
    id: 'case-mapping',
    title: 'Upper and lower case',
    dimension: 'both',
    names: [],
    prefixes: [
      'strings.ToLower',
      'strings.ToUpper',
      'strings.Map',
      'strings.Title',
      'bytes.ToLower',
      'bytes.ToUpper',
      'bytes.Map'
    ],
    means: 'It makes a changed copy of a text, often only to compare it.',
    step:
      'Compare with strings.EqualFold, or bring the text into one case once where it enters the program. ' +
      'EqualFold does not replace a lower-case map key; store that key instead.',
    look: callers('^(strings|bytes)\\.(To|Map|Title)', 'strings', 'bytes', 'unicode'),
    per: 'rule',
    shows: 'cause'
  },
  {
    id: 'replacing',
    title: 'Replacements in text',
    dimension: 'both',
    names: [],
    prefixes: [
      'strings.Replace',
      'bytes.Replace',
      'strings.NewReplacer',
      'strings.(*Replacer).',
      'strings.(*genericReplacer).',
      'strings.(*byteReplacer).',
      'strings.(*byteStringReplacer).',
      'strings.(*singleStringReplacer).'
    ],
    means: 'It replaces parts of a text and makes a new copy with every call.',
    step:
      'Make one package-level strings.NewReplacer with all pairs and use its WriteString, which passes over the text once. ' +
      'For a single pair ReplaceAll is fine: it returns the text itself when nothing matches.',
    look: callers('^(strings|bytes)\\..*Repla', 'strings', 'bytes'),
    per: 'rule',
    shows: 'cause'
  },
  {
    id: 'searching',
    title: 'Search in text',
    dimension: 'cpu',
    names: ['indexbytebody', 'indexbody', 'countbody', 'bytes.Contains', 'strings.Contains'],
    prefixes: [
      'internal/bytealg.Index',
      'internal/bytealg.LastIndex',
      'internal/bytealg.Count',
      'internal/stringslite.',
      'strings.Index',
      'strings.LastIndex',
      'strings.Count',
      'bytes.Index',
      'bytes.LastIndex',
      'bytes.Count'
    ],
    means: 'It searches text for bytes or substrings, with code that is already vectorised.',
    step:
      'Look at the callers for text that is searched more than once: keep the position, cut the text once, or stop at the first hit. ' +
      'The search itself is not worth replacing.',
    look: callersOfBare(
      '^(index|indexbyte|count)body$|^internal/(bytealg|stringslite)\\.|^(strings|bytes)\\.(Last)?(Index|Count|Contains)',
      'strings',
      'bytes'
    ),
    per: 'rule',
    shows: 'cause'
  },
  {
    id: 'builder-growth',
    title: 'Strings that are built',
    dimension: 'both',
    names: ['internal/bytealg.MakeNoZero', 'strings.Join', 'strings.Repeat'],
    prefixes: ['strings.(*Builder).'],
    means:
      'It allocates the text of a strings.Builder, of strings.Join or of a function built on them.',
    step:
      'Call Grow with the final length before the first write, or append to a []byte that is reused if the text goes to a writer anyway. ' +
      'A builder cannot be reused without giving its text away.',
    look: callers(
      '^internal/bytealg\\.MakeNoZero$|^strings\\.(Join|Repeat|\\(\\*Builder\\))',
      'strings',
      'path',
      'fmt'
    ),
    per: 'rule',
    shows: 'cause'
  },
  {
    id: 'buffer-growth',
    title: 'Buffers that grow',
    dimension: 'both',
    names: ['bytes.growSlice', 'bytes.NewBuffer', 'bytes.NewBufferString'],
    prefixes: ['bytes.(*Buffer).'],
    means: 'It fills a bytes.Buffer, which doubles and copies its memory when it is full.',
    step:
      'Call Grow with the expected size, or keep the buffer and Reset it for each use. ' +
      'Reset keeps the largest size ever reached, so give up buffers that once became very large.',
    look: callers('^bytes\\.(growSlice|NewBuffer|\\(\\*Buffer\\))', 'bytes', 'io', 'fmt', 'bufio'),
    per: 'rule',
    shows: 'cause'
  }
]
