import { type Diagnostic, FlamegateError } from '../model/diagnostic.js'
import type { Manifest } from '../model/manifest.js'
import { type Builds, buildAll } from './build.js'
import { onlyChanged } from './changed.js'
import { nothing, refuseWhenStopped, warning } from './failure.js'
import { type Ground, openSession } from './ground.js'
import { notesOn } from './notes.js'
import { findTargets, patternsOf, type Selection, type Target } from './packages.js'
import type { CollectPorts, WorkFolder } from './ports.js'
import { profileBenchmarks } from './profiling.js'
import { findRevisions } from './refs.js'
import { openRepository } from './repository.js'
import type { Collected, CollectRequest } from './request.js'
import { type Session, type Subject, save, toolMsOf } from './session.js'
import { checkOut } from './side.js'
import { timeBenchmarks } from './timing.js'
import { planLine, sideLine, warningLine } from './words.js'

const selectionOf = ({ settings }: CollectRequest): Selection => ({
  patterns: patternsOf(settings.packages),
  tags: settings.tags,
  timeoutMs: toolMsOf(settings)
})

const noBenchmarks = () =>
  nothing({
    code: 'collect/no-benchmarks',
    message: 'expected benchmarks in the packages, found no func Benchmark in their tests',
    hint: 'name the packages: --packages ./...; they are relative to the folder that collect runs in'
  })

/** Without a base there is no change, so everything is measured. */
const noChange = (): Diagnostic => ({
  severity: 'note',
  code: 'collect/no-change-known',
  message: 'packages: changed measures all of them where head alone is measured'
})

/** Of the packages with benchmarks those that the change can affect. */
const chooseChanged = async (
  targets: readonly Target[],
  { request, ports, repository, trees }: Ground,
  { ledger }: Session
): Promise<readonly Target[]> => {
  const { base, head } = trees
  if (base === undefined) {
    ledger.note(noChange())
    return targets
  }
  const selection = selectionOf(request)
  const world = { repository, trees: { base, head }, selection }
  const affected = await onlyChanged(targets, world, ports)
  refuseWhenStopped(ports.stop)
  ledger.unaffected(targets.length - affected.length)
  return affected
}

const chooseTargets = async (ground: Ground, session: Session): Promise<readonly Target[]> => {
  const { request, ports, trees, work } = ground
  const selection = selectionOf(request)
  const { targets, problems } = await findTargets(trees, selection, { ports, work })
  refuseWhenStopped(ports.stop)
  for (const problem of problems) {
    session.ledger.loss(problem)
    ports.progress.line(warningLine(problem))
  }
  if (targets.length === 0) throw noBenchmarks()
  const isChosen = request.settings.packages.trim() === 'changed'
  return isChosen ? chooseChanged(targets, ground, session) : targets
}

const buildTargets = async (
  targets: readonly Target[],
  { request, ports, work, trees }: Ground,
  { ledger }: Session
): Promise<Builds> => {
  const { settings } = request
  const builds = await buildAll(targets, {
    ports,
    work,
    trees,
    tags: settings.tags,
    timeoutMs: toolMsOf(settings),
    exe: trees.head.go.exe
  })
  ledger.packages(builds.packages)
  for (const problem of builds.problems) {
    ledger.loss(problem)
    ports.progress.line(warningLine(problem))
  }
  return builds
}

const interruption = (by: string): Diagnostic =>
  warning('collect/interrupted', `the collection was interrupted by ${by}`)

/** Enters and says what stopped the collection, where something did. */
const closing = ({ ports, ledger }: Session): { readonly stoppedBy?: string } => {
  if (!ports.stop.aborted) return {}
  const stoppedBy = String(ports.stop.reason)
  const loss = interruption(stoppedBy)
  ledger.loss(loss)
  ports.progress.line(warningLine(loss))
  return { stoppedBy }
}

const noResults = (): Diagnostic => ({
  severity: 'error',
  code: 'collect/no-results',
  message: 'expected results of benchmarks, found none',
  hint: 'do the packages build and run in a fresh checkout, and does --bench match a benchmark?'
})

/** Nothing to measure is not nothing measured: the change can affect no package with benchmarks. */
const isIdle = ({ packages, unaffected = 0 }: Manifest): boolean =>
  packages.length === 0 && unaffected > 0

/** What came of it, by what is in the book. */
const conclude = (ground: Ground, session: Session): Collected => {
  const { out } = ground.request
  const stopped = closing(session)
  const manifest = session.ledger.manifest('finished')
  session.data.writeManifest(manifest)
  const diagnostics = session.ledger.diagnostics()
  if (manifest.files.length > 0 || isIdle(manifest)) {
    const status = manifest.complete ? 'complete' : 'partial'
    return { status, manifest, out, diagnostics, ...stopped }
  }
  const errors = session.ports.stop.aborted ? [] : [noResults()]
  return { status: 'nothing', out, diagnostics: [...diagnostics, ...errors], ...stopped }
}

const measureSubjects = async (subjects: readonly Subject[], session: Session): Promise<void> => {
  const timed = await timeBenchmarks(subjects, session)
  if (!session.ports.stop.aborted) await profileBenchmarks(subjects, timed, session)
}

const measure = async (ground: Ground, session: Session): Promise<Collected> => {
  const { request, ports, repository, trees, seed } = ground
  for (const note of [...ground.notes, ...(await notesOn(trees, repository))]) {
    session.ledger.note(note)
    ports.progress.line(warningLine(note))
  }
  const targets = await chooseTargets(ground, session)
  const { subjects } = await buildTargets(targets, ground, session)
  save(session)
  if (subjects.length > 0) {
    const { sides } = session
    const plan = { packages: subjects.length, sides, settings: request.settings, seed }
    ports.progress.line(planLine(plan))
    await measureSubjects(subjects, session)
  }
  return conclude(ground, session)
}

/** Measures in a book of its own. An error before there are data still comes with what the book says. */
const measureGround = async (ground: Ground): Promise<Collected> => {
  const session = openSession(ground)
  session.data.claim()
  try {
    session.data.clear()
    return await measure(ground, session)
  } catch (error) {
    if (!(error instanceof FlamegateError)) throw error
    throw new FlamegateError([...session.ledger.diagnostics(), ...error.diagnostics], {
      cause: error
    })
  } finally {
    session.data.release()
  }
}

const prepareAndMeasure = async (
  request: CollectRequest,
  ports: CollectPorts,
  work: (repository: string) => WorkFolder
): Promise<Collected> => {
  const { base, head, sides, cwd, seed = ports.newSeed() } = request
  const repository = await openRepository(cwd, ports)
  const wanted = { sides, base, head, baseBranch: ports.baseBranch }
  const revisions = await findRevisions(repository, wanted)
  refuseWhenStopped(ports.stop)
  if (revisions.base !== undefined) ports.progress.line(sideLine('base', revisions.base))
  ports.progress.line(sideLine('head', revisions.head))
  const folder = work(repository.root)
  const trees = await checkOut({ repository, revisions, work: folder, ports })
  const { notes } = revisions
  return measureGround({ request, ports, repository, work: folder, trees, seed, notes })
}

/** Why there is nothing. What fails after an interruption fails because of it. */
const reasons = (
  { diagnostics }: FlamegateError,
  { stop, progress }: CollectPorts
): Pick<Collected, 'diagnostics' | 'stoppedBy'> => {
  if (!stop.aborted) return { diagnostics }
  const stoppedBy = String(stop.reason)
  const loss = interruption(stoppedBy)
  progress.line(warningLine(loss))
  return { diagnostics: [loss], stoppedBy }
}

/**
 * Measures base and head of a Go module in turns, or head alone, and writes results, profiles and a manifest to a folder.
 * The user's tree is not touched: the sides are checked out in temporary worktrees, which are gone when this returns or
 * throws.
 *
 * A failure of one benchmark, package or side leaves the rest, as `partial`. Where there is nothing to measure with, or
 * nothing to measure, the result is `nothing` with the reasons. Only a fault of flamegate itself throws.
 */
export const collect = async (request: CollectRequest, ports: CollectPorts): Promise<Collected> => {
  const opened: WorkFolder[] = []
  const open = (repository: string): WorkFolder => {
    const folder = ports.makeWorkFolder(repository)
    opened.push(folder)
    return folder
  }
  try {
    return await prepareAndMeasure(request, ports, open)
  } catch (error) {
    if (!(error instanceof FlamegateError)) throw error
    return { status: 'nothing', out: request.out, ...reasons(error, ports) }
  } finally {
    ports.progress.end()
    for (const folder of opened) folder.remove()
  }
}
