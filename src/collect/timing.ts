import type { Diagnostic } from '../model/diagnostic.js'
import { andMore } from '../units/count.js'
import { quote, warning } from './failure.js'
import { sharedFamilies } from './iterations.js'
import type { Result } from './output.js'
import { sidesIn } from './request.js'
import { type Label, schedule, type Turn } from './schedule.js'
import { type Results, type Session, type Subject, save } from './session.js'
import { type Did, reasonOf, sideOf, takeTurn } from './turn.js'
import { roundLine, suiteLine, warningLine } from './words.js'

/** Every result of the timed rounds. */
export interface Timed {
  readonly resultsOf: (name: string, side: 'base' | 'head') => Results
}

/** Where the results of all packages of a side go. */
const benchFile = (label: Label): string => `${label}/bench.txt`

const argumentsFor = ({ settings }: Session): readonly string[] => [
  `-test.bench=${settings.bench}`,
  '-test.benchmem',
  `-test.benchtime=${settings.benchtime}`
]

const keyOf = (name: string, label: Label): string => `${label}\0${name}`

/** Results by package, label and benchmark. */
const resultBook = () => {
  const book = new Map<string, Map<string, Result[]>>()
  const add = (key: string, results: readonly Result[]): void => {
    const own = book.get(key) ?? new Map<string, Result[]>()
    book.set(key, own)
    for (const result of results) own.set(result.name, [...(own.get(result.name) ?? []), result])
  }
  const get = (key: string): Results => book.get(key) ?? new Map()
  return { add, get }
}

/** What is to be known across the turns. */
interface State {
  readonly book: ReturnType<typeof resultBook>
  /** Sides of packages that are not run again. */
  readonly given: Set<string>
  /** What has been reported: a code and a side of a package. */
  readonly reported: Set<string>
  readonly files: Set<Label>
}

/** Adds what a process printed to the results of its side, where it holds any. */
const keep = (turn: Turn<Subject>, { output }: Did, session: Session, state: State): void => {
  if (output.results.length === 0) return
  session.data.append(benchFile(turn.label), output.text)
  if (state.files.has(turn.label)) return
  state.files.add(turn.label)
  session.ledger.file({
    path: benchFile(turn.label),
    side: turn.label,
    kind: 'benchmarks',
    workload: 'default'
  })
}

/** Whether a run shows that its like will bring nothing either: then the rounds go on without it. */
const isHopeless = ({ ran, output }: Did): boolean =>
  ran.exit === 'timeout' || ran.exit === 'failed-to-start' || output.results.length === 0

const failure = ({ subject, label }: Turn<Subject>, did: Did) => {
  const end = isHopeless(did) ? '; it is not run again' : ''
  return warning(
    'collect/benchmark-failed',
    `benchmarks of package ${subject.package} failed on ${label}: ${reasonOf(did)}${end}`,
    'the results that it printed before are kept'
  )
}

const cutOutput = ({ subject, label }: Turn<Subject>) =>
  warning(
    'collect/output-cut',
    `package ${subject.package} printed more on ${label} than is kept of it: results may be missing`,
    'benchmarks should not print'
  )

/** Most names that one sentence lists. */
const mostNamed = 3

const tornResults = ({ subject, label }: Turn<Subject>, { output: { torn } }: Did) => {
  const names = torn.slice(0, mostNamed).map(quote).join(', ')
  return warning(
    'collect/torn-result',
    `benchmarks of package ${subject.package} print into their own result lines on ${label}: no result of ${names}${andMore(torn.length - mostNamed)}`,
    'let them print with b.Log or to stderr, or not at all'
  )
}

const isCut = ({ ran, output }: Did): boolean => ran.droppedBytes !== undefined || output.isCut

/** What a run lacks. The reason why a failed one lacks results is its failure. */
const lossesOf = (turn: Turn<Subject>, did: Did): readonly Diagnostic[] => [
  ...(isCut(did) ? [cutOutput(turn)] : []),
  ...(did.ran.exit === 0 ? [] : [failure(turn, did)]),
  ...(did.ran.exit === 0 && did.output.torn.length > 0 ? [tornResults(turn, did)] : [])
]

/** A side of a package that nothing matches is no failure: that is how a new or a removed benchmark looks. */
const noMatch = ({ subject, label }: Turn<Subject>, { ledger, settings }: Session): void => {
  if (label === 'noise') return
  const because = `no benchmark matches ${settings.bench.slice(0, 200)}`
  ledger.side(subject.package, sideOf(label), { status: 'no-benchmarks', because })
}

const judgeRun = (turn: Turn<Subject>, did: Did, session: Session, state: State): void => {
  const key = keyOf(turn.subject.package, turn.label)
  if (did.ran.exit === 'interrupted') return
  if (isHopeless(did)) state.given.add(key)
  const losses = lossesOf(turn, did)
  if (losses.length === 0 && state.book.get(key).size === 0) noMatch(turn, session)
  for (const loss of losses) {
    const once = `${loss.code}\0${key}`
    if (state.reported.has(once)) continue
    state.reported.add(once)
    session.ledger.loss(loss)
    session.ports.progress.line(warningLine(loss))
  }
}

const runTurn = async (turn: Turn<Subject>, session: Session, state: State): Promise<void> => {
  const key = keyOf(turn.subject.package, turn.label)
  if (state.given.has(key)) return
  const did = await takeTurn({ turn, phase: 'benchmark', args: argumentsFor(session) }, session)
  if (did === undefined) return
  keep(turn, did, session, state)
  state.book.add(key, did.output.results)
  judgeRun(turn, did, session, state)
}

/** Time that the profiles will take, as far as the results so far tell. */
const profilingMs = (
  subjects: readonly Subject[],
  state: State,
  { settings, sides }: Session
): number => {
  if (settings.profile.length === 0) return 0
  const families = subjects.flatMap((one) => {
    const results = sidesIn(sides).map((side) => state.book.get(keyOf(one.package, side)))
    return sharedFamilies(results, settings.bench)
  })
  const perRound = families.reduce((sum, { expectedMs }) => sum + expectedMs, 0)
  return perRound * settings['profile-rounds']
}

const benchmarksIn = (subjects: readonly Subject[], { book }: State): number =>
  subjects.reduce((sum, { package: name }) => {
    const names = (['base', 'head'] as const).flatMap((side) => [
      ...book.get(keyOf(name, side)).keys()
    ])
    return sum + new Set(names).size
  }, 0)

/** Says how far the rounds are, and from the end of the first one on how long the rest may take. */
const teller = (subjects: readonly Subject[], total: number, session: Session, state: State) => {
  const { ports, settings } = session
  const start = ports.clock()
  let [done, roundStart] = [0, start]
  let laterMs: number | undefined
  const restMs = (): number | undefined =>
    laterMs === undefined ? undefined : ((ports.clock() - start) / done) * (total - done) + laterMs
  const at = (turn: Turn<Subject>): void => {
    const rest = restMs()
    const what = `${turn.subject.workload} on ${turn.label}`
    ports.progress.at({ done, total, what, ...(rest === undefined ? {} : { restMs: rest }) })
    done += 1
  }
  const roundEnded = (round: number): void => {
    const tookMs = ports.clock() - roundStart
    roundStart = ports.clock()
    laterMs = profilingMs(subjects, state, session)
    const rest = restMs() ?? 0
    const benchmarks = benchmarksIn(subjects, state)
    if (round === 1 && benchmarks > 0) ports.progress.line(suiteLine(benchmarks, tookMs + rest))
    ports.progress.detail(
      roundLine({ what: 'round', round, of: settings.rounds, tookMs, restMs: rest })
    )
  }
  return { at, roundEnded }
}

/**
 * Times all benchmarks in interleaved rounds. Whatever fails is reported once; what came before it is kept. The
 * manifest is written after every round, and nothing begins after an interruption.
 */
export const timeBenchmarks = async (
  subjects: readonly Subject[],
  session: Session
): Promise<Timed> => {
  const { ports, settings, sides, random } = session
  const { rounds, 'noise-rounds': noiseRounds } = settings
  const order = schedule({ subjects, sides, rounds, noiseRounds }, random)
  const book = resultBook()
  const state: State = { book, given: new Set(), reported: new Set(), files: new Set() }
  const total = order.flat(2).length
  const tell = teller(subjects, total, session, state)
  for (const [index, visits] of order.entries()) {
    for (const turn of visits.flat()) {
      if (ports.stop.aborted) break
      tell.at(turn)
      await runTurn(turn, session, state)
    }
    save(session)
    if (ports.stop.aborted) break
    tell.roundEnded(index + 1)
  }
  return { resultsOf: (name, side) => book.get(keyOf(name, side)) }
}
