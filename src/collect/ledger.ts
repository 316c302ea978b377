import type { Diagnostic } from '../model/diagnostic.js'
import type { Manifest, ManifestFile, ManifestPackage, ManifestRun } from '../model/manifest.js'

/** What a manifest says from its beginning on. */
export type ManifestFrame = Omit<Manifest, 'complete' | 'problems' | 'packages' | 'files' | 'runs'>

export type BuildState = NonNullable<ManifestPackage['head']>

/** The book of a collection: everything that happened goes in, and the manifest comes out at any time. */
export interface Ledger {
  readonly run: (run: ManifestRun) => void
  readonly file: (file: ManifestFile) => void
  readonly packages: (packages: readonly ManifestPackage[]) => void
  readonly side: (name: string, side: 'base' | 'head', state: BuildState) => void
  /** What the machine says about itself in the output of benchmarks; the first that says it counts. */
  readonly machine: (seen: { readonly cpu: string; readonly gomaxprocs: number }) => void
  /** Packages with benchmarks that the change cannot affect. */
  readonly unaffected: (count: number) => void
  /** Something that was asked for and did not run to its end. */
  readonly loss: (diagnostic: Diagnostic) => void
  /** Something that the reader must know. */
  readonly note: (diagnostic: Diagnostic) => void
  readonly diagnostics: () => readonly Diagnostic[]
  readonly manifest: (end: 'finished' | 'unfinished') => Manifest
}

/** The bounds of the schema. */
const most = { problems: 10_000, problem: 4_000 } as const

export const openLedger = (frame: ManifestFrame): Ledger => {
  const [runs, files, diagnostics]: [ManifestRun[], ManifestFile[], Diagnostic[]] = [[], [], []]
  const packages = new Map<string, ManifestPackage>()
  let { environment } = frame
  let losses = 0
  let unaffected: number | undefined
  let isMachineKnown = false
  const note = (diagnostic: Diagnostic): void => {
    if (diagnostics.length < most.problems) diagnostics.push(diagnostic)
  }
  return {
    run: (run) => void runs.push(run),
    file: (file) => void files.push(file),
    packages: (all) => {
      for (const one of all) packages.set(one.package, one)
    },
    side: (name, side, state) => {
      const one = packages.get(name)
      if (one !== undefined) packages.set(name, { ...one, [side]: state })
    },
    machine: ({ cpu, gomaxprocs }) => {
      if (isMachineKnown) return
      isMachineKnown = true
      environment = { ...environment, gomaxprocs, ...(cpu === '' ? {} : { cpu }) }
    },
    unaffected: (count) => {
      unaffected = count
    },
    loss: (diagnostic) => {
      losses += 1
      note(diagnostic)
    },
    note,
    diagnostics: () => [...diagnostics],
    manifest: (end) => ({
      ...frame,
      environment,
      complete: end === 'finished' && losses === 0,
      problems: diagnostics.map(({ message }) => message.slice(0, most.problem)),
      ...(unaffected === undefined ? {} : { unaffected }),
      packages: [...packages.values()],
      files: [...files],
      runs: [...runs]
    })
  }
}
