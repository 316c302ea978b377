import { basename, isAbsolute } from 'node:path'
import type { ActionInputs } from '../config/actionInputs.js'
import type { Limits } from '../config/limits.js'
import { capsOf, defaultArtifactCaps } from '../io/artifacts/caps.js'
import {
  chooseArtifacts,
  defaultArtifactPatterns,
  type LeftArtifact
} from '../io/artifacts/choose.js'
import type { ArtifactStore, StoredArtifact } from '../io/artifacts/store.js'
import { type FetchedArtifact, fetchArtifacts } from '../io/artifacts.js'
import type { Log } from '../io/log.js'
import type { GivenPath } from '../io/readFiles.js'
import { type Diagnostic, FlamegateError } from '../model/diagnostic.js'
import type { DecodedFile } from '../model/parsed.js'
import type { Side } from '../model/side.js'

/** What there is to read, and what could not be fetched. */
export interface Gathered {
  readonly paths: readonly GivenPath[]
  readonly unfetched: readonly DecodedFile[]
}

export interface GatherOptions {
  readonly inputs: ActionInputs
  readonly temp: string
  readonly limits: Limits
  readonly log: Log
  readonly openStore: () => Promise<ArtifactStore>
}

/** Artifacts that are asked for: some names or globs, and the side they were asked for. */
interface Wanted {
  readonly input: 'artifacts' | 'base-artifact' | 'head-artifact'
  readonly patterns: readonly string[]
  readonly side?: Side
}

/** Unfit entries of an archive leave the others readable; anything else leaves nothing. */
const statusOf = (diagnostics: readonly Diagnostic[]): DecodedFile['status'] => {
  const errors = diagnostics.filter((diagnostic) => diagnostic.severity === 'error')
  if (errors.length === 0) return 'parsed'
  return errors.every(({ code }) => code.startsWith('zip/')) ? 'partial' : 'damaged'
}

/** An artifact that cannot be used in full, as an input of the report, so that what it may have held is not passed over. */
const troubled = (name: string, diagnostics: readonly Diagnostic[], side?: Side): DecodedFile => ({
  path: name,
  name,
  bytes: 0,
  format: 'artifact',
  status: statusOf(diagnostics),
  ...(side === undefined ? {} : { side }),
  parsed: { profiles: [], benchmarks: [], diagnostics }
})

/** An absolute path means nothing to the reader of a report, so it goes by its side, or its own name. */
const local = (path: string | undefined, side?: Side): readonly GivenPath[] => {
  if (path === undefined) return []
  const sided = side === undefined ? {} : { side }
  return [{ path, ...(isAbsolute(path) ? { label: side ?? basename(path) } : {}), ...sided }]
}

const localPaths = (inputs: ActionInputs): readonly GivenPath[] => [
  ...local(inputs.path),
  ...local(inputs['base-path'], 'base'),
  ...local(inputs['head-path'], 'head')
]

const wantedArtifacts = (inputs: ActionInputs): readonly Wanted[] => {
  const sided: readonly Wanted[] = (['base', 'head'] as const).flatMap((side) => {
    const name = inputs[`${side}-artifact`]
    return name === undefined ? [] : [{ input: `${side}-artifact`, patterns: [name], side }]
  })
  const both: Wanted = {
    input: 'artifacts',
    patterns: inputs.artifacts ?? defaultArtifactPatterns
  }
  return inputs.artifacts === undefined && sided.length > 0 ? sided : [both, ...sided]
}

const notFound = (
  { input, patterns }: Pick<Wanted, 'input' | 'patterns'>,
  all: readonly StoredArtifact[]
): Diagnostic => {
  const names = all.map((one) => one.name).slice(0, 20)
  return {
    severity: 'error',
    code: 'artifact/missing',
    message: `expected an artifact of this run that matches ${patterns.join(', ')} (input ${input}), found ${names.length === 0 ? 'none at all' : names.join(', ')}`,
    hint: 'upload it in a job that this one "needs", or name it with the inputs artifacts, base-artifact and head-artifact'
  }
}

/** An artifact that was asked for; without a folder where the disk takes none. */
type Fetched = Pick<FetchedArtifact, 'name' | 'diagnostics'> & { readonly folder?: string }

const readable = ({ name, folder }: Fetched, side: Side | undefined): readonly GivenPath[] =>
  folder === undefined
    ? []
    : [{ path: folder, label: name, ...(side === undefined ? { labelsNames: true } : { side }) }]

/** Artifacts that were asked for and not taken, with the reason; the others were never meant. */
const refused = (left: readonly LeftArtifact[], side: Side | undefined): readonly DecodedFile[] =>
  left
    .filter(({ kind }) => kind === 'over-cap' || kind === 'unsafe-name')
    .map(({ name, because }) => {
      const diagnostic: Diagnostic = {
        severity: 'error',
        code: 'artifact/not-taken',
        message: `expected an artifact within the bounds, found that ${because}`,
        at: { file: name },
        hint: 'name fewer or smaller artifacts'
      }
      return troubled(name, [diagnostic], side)
    })

/** Every name that the user gave has to be there; of the default names any will do. */
const missingOnes = (
  { patterns }: Wanted,
  unmatched: readonly string[],
  hasSome: boolean
): readonly (readonly string[])[] => {
  if (patterns !== defaultArtifactPatterns) return unmatched.map((pattern) => [pattern])
  return hasSome ? [] : [patterns]
}

/** Fetches artifacts. A disk that takes none of them makes them inputs that cannot be read, and ends nothing. */
const fetchAll = async (
  chosen: readonly StoredArtifact[],
  { temp, limits, openStore }: GatherOptions
): Promise<readonly Fetched[]> => {
  try {
    return await fetchArtifacts(await openStore(), chosen, { temp, caps: capsOf(limits) })
  } catch (error) {
    if (!(error instanceof FlamegateError)) throw error
    return chosen.map(({ name }) => ({ name, diagnostics: error.diagnostics }))
  }
}

const fetchWanted = async (
  wanted: Wanted,
  all: readonly StoredArtifact[],
  options: GatherOptions
): Promise<Gathered> => {
  const { limits, log } = options
  const { chosen, left, unmatched } = chooseArtifacts(all, wanted.patterns, capsOf(limits))
  for (const one of left) log.debug(`artifact ${one.name}: left, ${one.because}`)
  const missing = missingOnes(wanted, unmatched, chosen.length > 0).map((patterns) =>
    troubled(patterns.join(', '), [notFound({ ...wanted, patterns }, all)], wanted.side)
  )
  const lacking = [...missing, ...refused(left, wanted.side)]
  if (chosen.length === 0) return { paths: [], unfetched: lacking }
  log.info(`artifacts: ${chosen.map((one) => one.name).join(', ')}`)
  const fetched = await fetchAll(chosen, options)
  return {
    paths: fetched.flatMap((one) => readable(one, wanted.side)),
    unfetched: [
      ...fetched
        .filter((one) => one.diagnostics.length > 0)
        .map((one) => troubled(one.name, one.diagnostics, wanted.side)),
      ...lacking
    ]
  }
}

/** Whether inputs name what other steps measured. */
export const namesSources = (inputs: ActionInputs): boolean =>
  localPaths(inputs).length > 0 ||
  (inputs.artifacts ?? inputs['base-artifact'] ?? inputs['head-artifact']) !== undefined

/** Whether the run has an artifact of a default name, fit to be taken or not. */
export const hasDefaultArtifacts = async (
  openStore: GatherOptions['openStore']
): Promise<boolean> => {
  const all = await (await openStore()).list()
  const { chosen, left } = chooseArtifacts(all, defaultArtifactPatterns, defaultArtifactCaps)
  return chosen.length > 0 || refused(left, undefined).length > 0
}

const conflict = (): FlamegateError =>
  new FlamegateError([
    {
      severity: 'error',
      code: 'config/invalid-input',
      message: 'expected paths or artifacts, found inputs for both',
      hint: 'use either path, base-path, head-path or artifacts, base-artifact, head-artifact'
    }
  ])

/** Finds the inputs of the run: local paths where they are given, else artifacts of this run, fetched into `temp`. */
export const gather = async (options: GatherOptions): Promise<Gathered> => {
  const { inputs } = options
  const paths = localPaths(inputs)
  const named = inputs.artifacts ?? inputs['base-artifact'] ?? inputs['head-artifact']
  if (paths.length > 0 && named !== undefined) throw conflict()
  if (paths.length > 0) return { paths, unfetched: [] }
  const all = await (await options.openStore()).list()
  const parts: Gathered[] = []
  for (const wanted of wantedArtifacts(inputs)) parts.push(await fetchWanted(wanted, all, options))
  return {
    paths: parts.flatMap((part) => part.paths),
    unfetched: parts.flatMap((part) => part.unfetched)
  }
}
