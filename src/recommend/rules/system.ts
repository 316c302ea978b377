import { callers, type Rule } from '../rule.js'

/** The operating system, logging, C, and the profiler itself. */
export const systemRules: readonly Rule[] = [
  {
    id: 'system-call',
    title: 'System calls',
    dimension: 'both',
    names: [],
    prefixes: [
      'internal/runtime/syscall',
      'runtime/internal/syscall',
      'internal/syscall/',
      'internal/poll.',
      'syscall.',
      'os.(*File).',
      'os.(*fileWithoutReadFrom).',
      'golang.org/x/sys/unix.'
    ],
    means:
      'It is a system call, or what surrounds one: mostly reads and writes of files and sockets.',
    step:
      'Do more with each call: bufio.Writer (and Flush) or bufio.Reader with 4 to 64 KiB, one Write for a whole message, io.Copy between files. ' +
      'Do not buffer what must be on disk or on the wire at once.',
    look: callers(
      '^(internal/(runtime/)?|runtime/internal/)?(syscall|poll)[./]|^os\\.\\(\\*[fF]ile',
      'syscall',
      'os'
    ),
    per: 'rule',
    shows: 'cause'
  },
  {
    id: 'file-metadata',
    title: 'Questions about files',
    dimension: 'both',
    names: [
      'os.Stat',
      'os.Lstat',
      'os.statNolog',
      'os.lstatNolog',
      'os.fillFileStatFromSys',
      'syscall.Stat',
      'syscall.Lstat',
      'syscall.fstatat',
      'syscall.ByteSliceFromString',
      'os.Getwd'
    ],
    prefixes: ['os.(*unixDirent).', 'os.ReadDir', 'os.(*File).readdir', 'io/fs.'],
    means: 'It asks the file system about files, with a system call and new values for each name.',
    step:
      'Read the folder once (os.ReadDir, filepath.WalkDir, whose entries know their type without a Stat), and open the file and handle the error instead of asking first. ' +
      'Cache answers only for files that nobody else changes.',
    look: callers('^os\\.|^syscall\\.|^io/fs\\.', 'os', 'syscall', 'io', 'path'),
    per: 'rule',
    shows: 'cause'
  },
  {
    id: 'paths',
    title: 'File paths',
    dimension: 'both',
    names: [],
    prefixes: ['path/filepath.', 'path.', 'internal/filepathlite.'],
    means: 'It joins or cleans paths, copying them each time.',
    step:
      'Join once outside of the loop, or use dir + "/" + name where both parts are known to be clean. ' +
      'Keep filepath.Join, or os.Root, for names that come from outside.',
    look: callers('^path[./]|^internal/filepathlite\\.', 'path', 'strings'),
    per: 'rule',
    shows: 'cause'
  },
  {
    id: 'runtime-transition',
    title: 'Calls out of Go',
    dimension: 'cpu',
    names: ['runtime.save', 'runtime.getcallerfp'],
    prefixes: [
      'runtime.entersyscall',
      'runtime.reentersyscall',
      'runtime.exitsyscall',
      'runtime.entersyscallblock'
    ],
    means:
      'It is what the runtime does before and after a system call or a call into C, so it counts such calls.',
    step: 'Make fewer and larger calls: buffer reads and writes, and pass arrays to C instead of single values.',
    look: callers(
      '^runtime\\.(re)?(enter|exit)syscall|^runtime\\.(save|getcallerfp)$',
      'syscall',
      'os'
    ),
    per: 'rule',
    shows: 'cause'
  },
  {
    id: 'cgo',
    title: 'Calls into C',
    dimension: 'cpu',
    names: ['runtime.cgocall', 'runtime.asmcgocall', 'crosscall2', 'runtime.cgocheckPointer'],
    prefixes: [
      'runtime.cgocall',
      'runtime.cgoCheck',
      'runtime.asmcgocall',
      'runtime.cgoIsGoPointer',
      '_cgo_'
    ],
    means:
      'It is a call from Go into C (or the C code itself, which the Go profiler does not see into).',
    step:
      'Pass many items with each call, or write small functions in Go: the crossing alone takes some ten nanoseconds and cannot be inlined. ' +
      'If C itself is slow, profile it with perf.',
    look: callers('^runtime\\.(cgo|asmcgo)|^_cgo_|^crosscall2$'),
    per: 'rule',
    shows: 'cause'
  },
  {
    id: 'logging',
    title: 'Log lines',
    dimension: 'both',
    names: [],
    prefixes: ['log.', 'log/internal.'],
    means: 'It writes log lines: formatting, the clock, a lock and a write for each.',
    step: 'Take the line out of the loop or log a summary after it; ask for the level before building costly arguments, and let the logger write into a bufio.Writer where losing the last lines is acceptable.',
    look: callers('^log\\.', 'log', 'fmt'),
    per: 'rule',
    shows: 'cause'
  },
  {
    id: 'structured-logging',
    title: 'Structured log lines',
    dimension: 'both',
    names: [],
    prefixes: ['log/slog'],
    means: 'It builds and writes structured log records.',
    step:
      'Log below the enabled level on hot paths, or guard with Enabled; use LogAttrs with typed attributes instead of loose key-value pairs, and With once for fields that repeat. ' +
      'A ReplaceAttr function runs for every attribute; drop it if you can.',
    look: callers('^log/slog', 'log', 'time', 'strconv', 'fmt'),
    per: 'rule',
    shows: 'cause'
  },
  {
    id: 'profiler',
    title: 'The profiler and the test harness',
    dimension: 'both',
    names: [
      'runtime.profilealloc',
      'runtime.sigprof',
      'runtime.addspecial',
      'runtime.setprofilebucket',
      'runtime.saveblockevent'
    ],
    prefixes: [
      'runtime/pprof.',
      'runtime.mProf',
      'runtime.(*profBuf).',
      'runtime.(*profAtomic).',
      'runtime/trace.',
      'testing.'
    ],
    means:
      'It belongs to the profiler or to the testing package and not to the program; it shows when the profile is short or the program does almost nothing.',
    step: 'Profile longer (-benchtime=5s or more), so that this fixed cost disappears; there is nothing to change in the program.',
    look: { kind: 'context' },
    per: 'rule',
    shows: 'symptom'
  }
]
