import type { Diagnostic } from '../model/diagnostic.js'
import { warning } from './failure.js'
import { type Family, sharedFamilies } from './iterations.js'
import { safePath, uniquePaths } from './names.js'
import { sidesIn } from './request.js'
import { schedule, type Turn, type Visit } from './schedule.js'
import { type Session, type Subject, save } from './session.js'
import type { Timed } from './timing.js'
import { type Did, reasonOf, sideOf, takeTurn } from './turn.js'
import { roundLine, warningLine } from './words.js'

type Kind = 'cpu' | 'mem'

const flagOf: Readonly<Record<Kind, string>> = {
  cpu: '-test.cpuprofile',
  mem: '-test.memprofile'
}

/** A benchmark to profile on every side. */
interface Task {
  readonly subject: Subject
  readonly family: Family
  /** Folder of the package's profiles and file name of this one's, below the folder of a side. */
  readonly folder: string
  readonly name: string
}

const tasksOf = (
  subjects: readonly Subject[],
  timed: Timed,
  { settings: { bench }, sides }: Session
): readonly Task[] => {
  const folders = uniquePaths(subjects.map((one) => one.workload))
  return subjects.flatMap((subject) => {
    if (sidesIn(sides).some((side) => subject[side] === undefined)) return []
    const { package: path, workload } = subject
    const results = sidesIn(sides).map((side) => timed.resultsOf(path, side))
    const families = sharedFamilies(results, bench)
    const names = uniquePaths(families.map((family) => family.name))
    const folder = folders.get(workload) ?? safePath(workload)
    return families.map((family) => {
      return { subject, family, folder, name: names.get(family.name) ?? safePath(family.name) }
    })
  })
}

/** Where a process leaves its profiles until it is known that they count. */
const scratch = (turn: Turn<Task>, kind: Kind, { work }: Session): string => {
  const { subject, label, round } = turn
  return work.file('profiles', label, subject.folder, String(round), `${subject.name}.${kind}`)
}

const runTask = async (turn: Turn<Task>, session: Session): Promise<Did | undefined> => {
  const { family, subject } = turn.subject
  const outputs = session.settings.profile.map(
    (kind) => `${flagOf[kind]}=${scratch(turn, kind, session)}`
  )
  const args = [
    `-test.bench=${family.pattern}`,
    `-test.benchtime=${family.iterations}x`,
    ...outputs
  ]
  return takeTurn(
    { turn: { ...turn, subject }, phase: 'profile', benchmark: family.name, args },
    session
  )
}

/** What a process ran, in one text: two processes of the same text did the same work. */
const workIn = ({ output }: Did): string =>
  output.results
    .map(({ name, iterations }) => `${name} ${iterations}`)
    .sort()
    .join('\n')

const operationsIn = ({ output }: Did): number =>
  output.results.reduce((sum, { iterations }) => sum + iterations, 0)

/** One task in one round, as it went. */
interface Pair {
  readonly task: Task
  readonly round: number
  readonly sides: readonly { readonly turn: Turn<Task>; readonly did: Did }[]
}

const isThere = (turn: Turn<Task>, session: Session): boolean =>
  session.settings.profile.every((kind) => session.work.isFile(scratch(turn, kind, session)))

/** Why the profiles of a pair do not count; undefined when they do. */
const flawOf = ({ sides }: Pair, session: Session): string | undefined => {
  const failed = sides.find(({ did }) => did.ran.exit !== 0)
  if (failed !== undefined) return `failed on ${failed.turn.label}: ${reasonOf(failed.did)}`
  const idle = sides.find(({ did }) => did.output.results.length === 0)
  if (idle !== undefined) return `gave no result on ${idle.turn.label}`
  if (new Set(sides.map(({ did }) => workIn(did))).size > 1) {
    return 'ran other benchmarks or iterations on head than on base'
  }
  return sides.every(({ turn }) => isThere(turn, session)) ? undefined : 'left no profile'
}

/** Moves the profiles of a pair to the data. */
const adopt = ({ task, round, sides }: Pair, session: Session): void => {
  const { subject, family, folder, name } = task
  const { settings, data, ledger } = session
  for (const { turn, did } of sides) {
    for (const kind of settings.profile) {
      const path = `${turn.label}/${folder}/${kind}/${round}/${name}.pprof`
      data.adopt(scratch(turn, kind, session), path)
      ledger.file({
        path,
        side: sideOf(turn.label),
        kind,
        package: subject.package,
        workload: subject.workload,
        replicate: round,
        benchmark: family.name,
        operations: operationsIn(did)
      })
    }
  }
}

const lost = ({ task, round }: Pair, flaw: string): Diagnostic =>
  warning(
    'collect/profile-failed',
    `profiling ${task.family.name} of package ${task.subject.package} ${flaw} (round ${round}); it is not profiled again`,
    'the rounds before it are kept'
  )

/** Runs a task on every side, one after the other; the second is spared when the first failed. */
const runPair = async (visit: Visit<Task>, session: Session): Promise<Pair['sides']> => {
  const sides: Pair['sides'][number][] = []
  for (const turn of visit) {
    const did = await runTask(turn, session)
    if (did !== undefined) sides.push({ turn, did })
    if (did?.ran.exit !== 0) break
  }
  return sides
}

/** Says how far the profiles are and how long the rest may take. */
const teller = (total: number, { ports, settings }: Session) => {
  const start = ports.clock()
  let [done, roundStart] = [0, start]
  const restMs = (): number => ((ports.clock() - start) / Math.max(1, done)) * (total - done)
  const at = ({ family, subject }: Task): void => {
    const what = `profiling ${family.name} of ${subject.workload}`
    ports.progress.at({ done, total, what, ...(done === 0 ? {} : { restMs: restMs() }) })
    done += 1
  }
  const roundEnded = (round: number): void => {
    const tookMs = ports.clock() - roundStart
    roundStart = ports.clock()
    const of = settings['profile-rounds']
    ports.progress.detail(roundLine({ what: 'profile round', round, of, tookMs, restMs: restMs() }))
  }
  return { at, roundEnded }
}

/** Profiles one task in one round. Whether it is worth another: a task that failed once is given up. */
const profileOnce = async (visit: Visit<Task>, session: Session): Promise<'good' | 'given-up'> => {
  const [first] = visit
  if (first === undefined) return 'good'
  const sides = await runPair(visit, session)
  const pair = { task: first.subject, round: first.round, sides }
  if (session.ports.stop.aborted) return 'given-up'
  const flaw = flawOf(pair, session)
  if (flaw === undefined) {
    adopt(pair, session)
    return 'good'
  }
  const loss = lost(pair, flaw)
  session.ledger.loss(loss)
  session.ports.progress.line(warningLine(loss))
  return 'given-up'
}

/**
 * Profiles every benchmark that all sides have, in interleaved rounds of their own: a profiler slows what it looks at,
 * so nothing is timed here. Each process runs one benchmark over fixed iterations, the same on both sides and in all
 * rounds. A pair counts as a whole or not at all, so the profiles of both sides cover the same work.
 */
export const profileBenchmarks = async (
  subjects: readonly Subject[],
  timed: Timed,
  session: Session
): Promise<void> => {
  const { ports, settings, sides, random } = session
  const rounds = settings.profile.length === 0 ? 0 : settings['profile-rounds']
  const tasks = tasksOf(subjects, timed, session)
  if (rounds === 0 || tasks.length === 0) return
  const order = schedule({ subjects: tasks, sides, rounds, noiseRounds: 0 }, random)
  const tell = teller(rounds * tasks.length, session)
  const given = new Set<Task>()
  for (const [index, visits] of order.entries()) {
    for (const visit of visits) {
      const task = visit[0]?.subject
      if (ports.stop.aborted || task === undefined) break
      tell.at(task)
      if (given.has(task)) continue
      if ((await profileOnce(visit, session)) === 'given-up') given.add(task)
    }
    save(session)
    if (ports.stop.aborted) return
    tell.roundEnded(index + 1)
  }
}
