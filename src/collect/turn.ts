import { ending, quote } from './failure.js'
import { type Output, procsOfResults, readOutput } from './output.js'
import type { Ran } from './ports.js'
import type { Label, Turn } from './schedule.js'
import type { Session, Subject } from './session.js'

/** Arguments of every run of a test binary. Not to exit silently in the middle is what `go test` asks for too. */
const commonArguments = ['-test.run=^$', '-test.count=1', '-test.paniconexit0']

/** What one process did. */
export interface Did {
  readonly ran: Ran
  readonly output: Output
}

/** Base is measured twice in a round with a noise slice, by the same binary. */
export const sideOf = (label: Label): 'base' | 'head' => (label === 'head' ? 'head' : 'base')

interface TurnRequest {
  readonly turn: Turn<Subject>
  readonly phase: 'benchmark' | 'profile'
  readonly benchmark?: string
  readonly args: readonly string[]
}

/** Lines in which Go programs say why they failed, the telling ones first. */
const tellings = [/^(?:panic|fatal error): /, /^--- FAIL: /, /^flag provided but not defined/]

/** Why a test binary failed, in one line. */
export const reasonOf = ({ ran, output }: Did): string => {
  const lines = [...ran.stderr.split('\n'), ...ran.stdout.split('\n')].map((line) => line.trim())
  const telling = tellings
    .map((pattern) => lines.find((line) => pattern.test(line)))
    .find((line) => line !== undefined)
  const first = ran.stderr.split('\n').find((line) => line.trim() !== '')
  const isTold = typeof ran.exit === 'number' || ran.exit === 'failed-to-start'
  const said = isTold ? (telling ?? first) : undefined
  const where = output.unfinished === undefined ? '' : ` in ${quote(output.unfinished)}`
  return `${ending(ran.exit)}${where}${said === undefined ? '' : `: ${quote(said)}`}`
}

/**
 * Says of a session when its first process started: times of the manifest count from there.
 */
export const sinceFirst = (): ((ms: number) => number) => {
  let first: number | undefined
  return (ms) => {
    first ??= ms
    return Math.max(0, ms - first)
  }
}

/** Runs a test binary once and enters it into the manifest; undefined where that side has no binary. */
export const takeTurn = async (
  { turn, phase, benchmark, args }: TurnRequest,
  session: Session
): Promise<Did | undefined> => {
  const { subject, label, round } = turn
  const built = subject[sideOf(label)]
  if (built === undefined) return undefined
  const { ports, timeoutMs, ledger } = session
  const ran = await ports.run({
    program: { binary: built.binary },
    args: [...commonArguments, ...args],
    cwd: built.dir,
    timeoutMs
  })
  const did = { ran, output: readOutput(ran.stdout) }
  const { results, cpu } = did.output
  if (results.length > 0) ledger.machine({ cpu, gomaxprocs: procsOfResults(results) })
  ledger.run({
    phase: label === 'noise' ? 'noise' : phase,
    round,
    side: label,
    package: subject.package,
    ...(benchmark === undefined ? {} : { benchmark }),
    started_ms: session.sinceStart(ran.startedMs),
    duration_ms: ran.durationMs,
    exit: ran.exit,
    ...(ran.exit === 0 ? {} : { because: reasonOf(did) })
  })
  return did
}
