import { searchCapsOf } from '../io/baseline/caps.js'
import { findBaseline } from '../io/baseline/find.js'
import type {
  Baseline,
  BaselineReading,
  BaselineRequest,
  BaselineSearch,
  BaselineStart
} from '../io/baseline/search.js'
import { baselineName } from '../io/baseline/words.js'
import type { Log } from '../io/log.js'
import { readInputs } from '../io/readInputs.js'
import type { RunContext } from '../io/runContext.js'
import type { StoredBaseline } from '../model/baseline.js'
import type { DecodedFile } from '../model/parsed.js'
import { asBase } from '../pair/oneSide.js'
import { joinTraces } from '../spans/join.js'
import { formatSpan } from '../units/span.js'
import { attempt } from './attempt.js'
import type { BaseCase } from './base.js'
import { drawingOptions } from './measure.js'
import type { Ports } from './ports.js'

/** A stored baseline and its files, all of them of base. */
export interface FoundBaseline {
  readonly files: readonly DecodedFile[]
  readonly baseline: StoredBaseline
}

const title = 'flamegate: no stored baseline'

interface Wanted extends Pick<BaselineRequest, 'start' | 'branches'> {
  readonly headSha: string
}

const startOf = ({ pull, builtOn, sha, defaultBranch }: RunContext): BaselineStart | undefined => {
  if (pull !== undefined) return { kind: 'merge-base', base: pull.baseSha, head: pull.headSha }
  if (builtOn?.kind === 'commit') return { kind: 'commit', sha: builtOn.sha }
  if (builtOn?.kind === 'parent') return { kind: 'before', sha }
  if (builtOn === undefined || defaultBranch === undefined) return undefined
  return { kind: 'merge-base', base: defaultBranch, head: sha }
}

/** Where the search begins and whose runs are believed; undefined for an event that builds on nothing. */
const wantedOf = (context: RunContext): Wanted | undefined => {
  const start = startOf(context)
  if (start === undefined) return undefined
  const { pull, builtOn, defaultBranch } = context
  const branches = [pull?.baseRef ?? builtOn?.branch, defaultBranch].filter(
    (branch) => branch !== undefined
  )
  return { start, branches: [...new Set(branches)], headSha: pull?.headSha ?? context.sha }
}

const problemOf = ({ status, parsed }: DecodedFile): string | undefined =>
  status === 'damaged' || status === 'partial'
    ? (parsed.diagnostics.find(({ severity }) => severity === 'error')?.message ?? status)
    : undefined

/** Only whole files are a baseline: what is missing in one would look like something new in head. */
const reader =
  ({ config, out }: BaseCase, name: string, { shell }: Ports) =>
  async (folder: string): Promise<BaselineReading<readonly DecodedFile[]>> => {
    const given = { path: folder, label: name, side: 'base' } as const
    const { files } = await readInputs([given], drawingOptions(config, shell.cwd, out))
    const known = files.filter(({ status }) => status !== 'unrecognised')
    const [problem] = known.flatMap((file) => problemOf(file) ?? [])
    if (problem !== undefined) return { kind: 'unusable', because: problem }
    const base = asBase(joinTraces(known, config.endpoints.ids))
    return base.some(({ parsed: { profiles, benchmarks } }) => profiles.length + benchmarks.length)
      ? { kind: 'usable', data: base }
      : { kind: 'unusable', because: 'it holds no profiles and no benchmark results' }
  }

const entryOf = (found: Baseline<unknown>, headSha: string): StoredBaseline => ({
  sha: found.sha,
  start_sha: found.startSha,
  head_sha: headSha,
  distance: found.distance,
  how: found.how,
  artifact: found.artifact.name,
  created_at: found.createdAt ?? null,
  age_ms: found.ageMs ?? null,
  run: { ...found.run }
})

/** What should be known of the artifact, as an input, so that the report shows it. */
const withNotes = ({ data, diagnostics, artifact: { name } }: Baseline<readonly DecodedFile[]>) =>
  diagnostics.length === 0
    ? data
    : [
        ...data,
        {
          path: name,
          name,
          side: 'base',
          bytes: 0,
          format: 'artifact',
          status: 'parsed',
          parsed: { profiles: [], benchmarks: [], diagnostics }
        } as const
      ]

const sayFound = ({ sha, how, ageMs, run, artifact }: Baseline<unknown>, log: Log): void => {
  const age = ageMs === undefined ? '' : `, ${formatSpan(ageMs)} old`
  log.info(`baseline: ${artifact.name} of ${sha} (${how})${age}, stored by ${run.url}`)
}

/** Why there is none, with what became of the nearest that was looked at. */
const noneWords = ({
  because,
  hint,
  tried: [first]
}: Extract<BaselineSearch<unknown>, { kind: 'none' }>) =>
  first === undefined
    ? `${because}; ${hint}`
    : `${because} (${first.what}: ${first.because}); ${hint}`

const sayTried = ({ tried }: BaselineSearch<unknown>, log: Log): void => {
  for (const { what, because } of tried) log.info(`not used: ${what}: ${because}`)
}

const noStart = (log: Log, { eventName }: RunContext): undefined => {
  const message = `the event ${eventName} does not say what its commit builds on, so there is nothing to look for; compare in a pull request, in a merge queue, or on a branch`
  log.notice({ title, message })
  return undefined
}

/**
 * The stored baseline of the merge base, or of what the commit of another event builds on, else of the nearest before it.
 * Whatever fails costs the base and one notice, never the verdict.
 */
export const storedBaseline = async (
  request: BaseCase,
  ports: Ports
): Promise<FoundBaseline | undefined> => {
  const { inputs } = request
  const { context, log, shell, openGitHub } = ports
  const wanted = wantedOf(context)
  if (wanted === undefined) return noStart(log, context)
  const { headSha, ...where } = wanted
  const name = baselineName(inputs['comment-key'])
  const workflow = inputs['baseline-workflow'] ?? context.workflowFile ?? context.workflow
  const without = 'Nothing is compared.'
  const search = await attempt(log, { output: 'stored baseline', without }, async () => {
    const { history, runs } = await openGitHub()
    const read = reader(request, name, ports)
    const now = () => Date.parse(shell.now())
    return findBaseline(
      { name, ...where, workflow, ownRunId: context.runId },
      { history, runs, read, temp: context.temp, now, caps: searchCapsOf(request.config.limits) }
    )
  })
  if (search === undefined) return undefined
  sayTried(search, log)
  if (search.kind === 'none') {
    log.notice({ title, message: noneWords(search) })
    return undefined
  }
  sayFound(search.baseline, log)
  return { files: withNotes(search.baseline), baseline: entryOf(search.baseline, headSha) }
}
