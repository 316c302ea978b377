/** A kind of file that is known by its first bytes. */
interface Magic {
  readonly bytes: readonly number[]
  readonly offset?: number
  readonly what: string
}

const ascii = (text: string): readonly number[] =>
  Array.from(text, (character) => character.charCodeAt(0))

const MAGICS: readonly Magic[] = [
  { bytes: ascii('PK\x03\x04'), what: 'a zip archive (unpack it first)' },
  { bytes: [0x1f, 0x8b], what: 'gzip (compressed twice: unpack it once)' },
  { bytes: [0x28, 0xb5, 0x2f, 0xfd], what: 'zstd (decompress it first)' },
  { bytes: [0xfd, ...ascii('7zXZ')], what: 'xz (decompress it first)' },
  { bytes: ascii('BZh'), what: 'bzip2 (decompress it first)' },
  {
    bytes: [0x04, 0x22, 0x4d, 0x18],
    what: 'lz4 (decompress it first; what memray writes: `memray transform speedscope`)'
  },
  { bytes: ascii('ustar'), offset: 257, what: 'a tar archive (unpack it first)' },
  { bytes: ascii('\x7fELF'), what: 'an ELF binary (the program, not its profile)' },
  { bytes: [0xcf, 0xfa, 0xed, 0xfe], what: 'a Mach-O binary (the program, not its profile)' },
  { bytes: [0x4d, 0x5a, 0x90, 0x00], what: 'a Windows binary (the program, not its profile)' },
  {
    bytes: ascii('PERFILE2'),
    what: 'perf.data (convert it with `perf script` or perf_to_profile)'
  },
  {
    bytes: ascii('FLR\0'),
    what: 'a Java flight recording (fold it: `jfrconv -o collapsed` of async-profiler)'
  },
  {
    // How marshal writes a dictionary whose first key is a triple that begins with a short string.
    bytes: [0xfb, 0x29, 0x03, 0xfa],
    what: 'what cProfile writes (profile with `py-spy record -f speedscope` instead)'
  },
  { bytes: ascii('\x89PNG'), what: 'a PNG image' },
  { bytes: ascii('%PDF-'), what: 'a PDF document' },
  { bytes: ascii('SQLite format 3\0'), what: 'an SQLite database' }
]

const startsWith = (bytes: Uint8Array, { bytes: magic, offset = 0 }: Magic): boolean =>
  magic.every((byte, index) => bytes[offset + index] === byte)

/** Kinds of text that are known by how they begin. Each pattern is anchored and looks at a bounded prefix. */
const TEXTS: readonly { readonly begin: RegExp; readonly what: string }[] = [
  {
    begin: /^\{\s{0,16}"head":\s{0,4}\{\s{0,32}"callFrame":/,
    what: 'a heap profile of V8, which has what was alive at its end and not what was allocated (compare CPU time: `node --cpu-prof`)'
  },
  {
    begin: /^\{\s{0,16}"(?:machine_info|results|context)": ?[{[]|^\[\s{0,16}\{\s{0,16}"jmhVersion"/,
    what: 'JSON of a benchmark tool (pytest-benchmark, hyperfine, JMH, Google Benchmark, ...), which is not read itself (docs/profilers.md has a script that prints it as `go test -bench` does)'
  },
  {
    begin: /^<(?:!doctype html|html|head|body)\b/i,
    what: 'an HTML page (an error or login page?)'
  },
  { begin: /^<svg\b/i, what: 'an SVG image' },
  { begin: /^<(?:\?xml|!--|[a-z])/i, what: 'XML or HTML' },
  { begin: /^(?:\{\s{0,64}["}]|\[\s{0,64}[[{"\d\]])/, what: 'JSON' },
  {
    begin: /^(?:# callgrind format|version: 1\s{1,2}creator: |positions: (?:instr |line))/,
    what: 'the format of callgrind (for pprof: `go tool pprof -proto`)'
  },
  {
    begin: /^(?:PeriodType: |digraph |(?:File|Type|Duration): [^\0]{0,400}?\n-{8,32}\+-)/,
    what: 'what pprof prints for other readers (save the profile itself, or `go tool pprof -top`)'
  },
  {
    begin: /^Total: \d{1,12} (?:samples|B|MB)/,
    what: 'what google-pprof prints (convert the profile: `pprof -proto BINARY cpu.prof > cpu.pprof`)'
  },
  {
    begin: /^\S{1,64} {1,8}\d{1,9}(?:\/\d{1,9})? {1,8}(?:\[\d{1,5}\] {1,8})?\d{1,12}\.\d{6}: /,
    what: 'what `perf script` prints (fold it with stackcollapse-perf.pl or inferno-collapse-perf)'
  },
  { begin: /^mode: (?:set|count|atomic)\s/, what: 'a coverage profile of Go' },
  { begin: /^go 1\.\d{1,3} trace\0/, what: 'a Go execution trace (see `go tool trace -pprof`)' },
  { begin: /^version https:\/\/git-lfs/, what: 'a Git LFS pointer (run `git lfs pull`)' },
  { begin: /^goroutine \d{1,9} \[/, what: 'a goroutine dump (collect it with debug=0)' },
  { begin: /^H4sI[A-Za-z0-9+/]{20}/, what: 'base64 of a gzip (decode it with `base64 -d`)' },
  { begin: /^(?:401|403|404|500|502|503) /, what: 'an HTTP error message' },
  {
    // Downloaded, and as `gh run view --log` prints it: job, step and time before every line.
    begin:
      /^(?:[^\t\n]{1,200}\t[^\t\n]{1,200}\t\uFEFF?)?\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z /,
    what: 'the log of a CI job, with a time before every line (give the file that `go test` wrote, as with `| tee bench.txt`)'
  }
]

const PREFIX = 512

/** Names a well-known kind of file that is not a profile; undefined for anything else. */
export const describeUnknown = (bytes: Uint8Array): string | undefined => {
  const magic = MAGICS.find((candidate) => startsWith(bytes, candidate))
  if (magic !== undefined) return magic.what
  const text = new TextDecoder().decode(bytes.subarray(0, PREFIX)).trimStart()
  return TEXTS.find(({ begin }) => begin.test(text))?.what
}

/** Bytes below space that text files contain: backspace, tab, line feed, form feed, carriage return, escape. */
const TEXT_CONTROLS: ReadonlySet<number> = new Set([8, 9, 10, 12, 13, 27])
const TEXT_PREFIX = 4096

/** Whether a file reads as text as far as its beginning tells: no control bytes but those of text. */
export const isText = (bytes: Uint8Array): boolean =>
  bytes.subarray(0, TEXT_PREFIX).every((byte) => byte >= 32 || TEXT_CONTROLS.has(byte))
