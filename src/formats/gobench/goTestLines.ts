import type { DiagnosticSeverity } from '../../model/diagnostic.js'

/** What went wrong in a run of `go test`, as one of its lines tells it. */
export interface Trouble {
  readonly severity: DiagnosticSeverity
  readonly code: string
  readonly message: string
  readonly hint: string
}

/** What is known when a line of trouble is read. */
export interface Running {
  readonly package: string
  /** The benchmark that was started last and has not reported; without `Benchmark`. */
  readonly name?: string
}

/** Whether a line is one that a healthy or failing `go test` prints and that says nothing more. */
export function isKnownNoise(line: string): boolean {
  return NOISE.some((pattern) => pattern.test(line))
}

/** Whether a line says only that something failed, without saying what: `FAIL`, `exit status 1`. */
export function isBareFailure(line: string): boolean {
  return /^(?:FAIL|exit status \d+)$/.test(line)
}

/** Whether a stack dump follows the line, up to the line where `go test` speaks again. */
export function opensDump(line: string): boolean {
  return /^(?:panic: |fatal error: |SIG[A-Z]+: |\*\*\* Test killed)/.test(line)
}

/** Whether a line is one of `go test` itself, which ends a stack dump. */
export function closesDump(line: string): boolean {
  return /^(?:FAIL|exit status |ok {2}\t|PASS$|Benchmark|goos: |--- )/.test(line)
}

/** The trouble that a line tells of, if it tells of any. */
export function troubleIn(line: string, running: Running): Trouble | undefined {
  for (const rule of RULES) {
    const match = rule.pattern.exec(line)
    if (match) return rule.trouble(match, running)
  }
  return undefined
}

/** What `go test` and the shell around it print besides results; indented lines are logs of a benchmark or stacks. */
const NOISE = [
  /^\s/,
  /^$/,
  /^(?:PASS|SKIP)$/,
  /^ok {2}\t/,
  /^\? {3}\t/,
  /^=== [A-Z]+ /,
  /^--- (?:BENCH|PASS|SKIP): /,
  /^testing: /,
  /^coverage: /,
  /^go: (?:downloading|finding|extracting|added|upgraded) /,
  /^# /,
  /^too many errors$/,
  /^[+$] /,
  /^(?:```|~~~)/
]

interface TroubleRule {
  readonly pattern: RegExp
  readonly trouble: (match: RegExpExecArray, running: Running) => Trouble
}

const RULES: readonly TroubleRule[] = [
  {
    pattern: /^panic: (test timed out after .*)$/,
    trouble: ([, what = ''], running) =>
      error(
        'gobench/timeout',
        `${subject(running)}: ${what}`,
        `raise -timeout, or ${rerun(running)}`
      )
  },
  {
    pattern: /^panic: (.*)$/,
    trouble: ([, what = ''], running) =>
      error('gobench/panic', `${subject(running)} panicked: ${clip(what)}`, rerun(running))
  },
  {
    pattern: /^(?:fatal error: .*|SIG[A-Z]+: .*|signal: .*|\*\*\* Test killed.*)$/,
    trouble: ([what = ''], running) =>
      error('gobench/crash', `${subject(running)} was ended: ${clip(what)}`, rerun(running))
  },
  {
    pattern: /^--- FAIL: Benchmark(\S*)/,
    trouble: ([, name = ''], running) =>
      error(
        'gobench/benchmark-failed',
        `Benchmark${clip(name)} failed`,
        rerun({ ...running, name })
      )
  },
  {
    pattern: /^--- FAIL: (\S+)/,
    trouble: ([, name = '']) =>
      error(
        'gobench/test-failed',
        `${clip(name)} failed; go test runs no benchmark of a package whose tests fail`,
        "fix the test, or leave tests out with go test -run '^$' -bench ..."
      )
  },
  {
    pattern: /^FAIL\t(\S+) \[(build|setup) failed\]$/,
    trouble: ([, name = '', stage = '']) =>
      error(
        'gobench/build-failed',
        `${stage} of package ${clip(name)} failed; none of its benchmarks ran`,
        'run go vet on the package at this commit; the errors of the compiler are usually above this line'
      )
  },
  {
    pattern: /^FAIL\t(\S+)/,
    trouble: ([, name = '']) =>
      error(
        'gobench/package-failed',
        `the run of package ${clip(name)} failed; benchmarks after the failure have no results`,
        'fix the failure above this line and collect again'
      )
  },
  {
    pattern: /^(?:vet: )?(\S+\.go):(\d+):(\d+): (.*)$/,
    trouble: ([, file = '', line, column, what = '']) =>
      error(
        'gobench/compile-error',
        `${clip(file)}:${line}:${column}: ${clip(what)}`,
        'the package does not compile at this commit, so its benchmarks did not run'
      )
  },
  {
    // A version alone is a note on the results (`go: go1.26.1`), not a message.
    pattern: /^go: (?!go\d[\w.-]*$)(.*)$/,
    trouble: ([, what = '']) => ({
      severity: what.startsWith('warning: ') ? 'warning' : 'error',
      code: 'gobench/go-command',
      message: `the go command said: ${clip(what)}`,
      hint: 'run the same go test command locally, in the same folder'
    })
  }
]

function error(code: string, message: string, hint: string): Trouble {
  return { severity: 'error', code, message, hint }
}

function subject({ name, package: path }: Running): string {
  if (name !== undefined) return `Benchmark${clip(name)}`
  return path === '' ? 'the test binary' : `the test binary of ${clip(path)}`
}

/** A command to copy only for names that a shell takes literally: they come from the input. */
function rerun({ name, package: path }: Running): string {
  const place = /^[\w./-]+$/.test(path) ? path : './...'
  const bare = name?.replace(/-\d+$/, '')
  if (bare === undefined || !/^[\w=.,/-]+$/.test(bare)) {
    return 'run it alone to see why; benchmarks after it have no results'
  }
  const pattern = `Benchmark${bare}`
    .split('/')
    .map((part) => `^${part}$`)
    .join('/')
  return `run go test -run '^$' -bench '${pattern}' ${place} to see why`
}

/** Longest piece of an input line that is repeated in a message, in UTF-16 units. */
const CLIP = 160

export function clip(text: string): string {
  return text.length > CLIP ? `${text.slice(0, CLIP)}…` : text
}
