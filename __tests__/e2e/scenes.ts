/** A run of every mode in which as much is asked of GitHub as the mode asks for at all. */
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { readHistory } from '../../src/history/read.js'
import type { History } from '../../src/model/history.js'
import { fakeGo } from '../helpers/fakeGo.js'
import { aReport } from '../helpers/report.js'
import { pullFileShape } from './checkShapes.js'
import { world } from './events.js'
import { filesOnBranch } from './gitRoutes.js'
import { benchmark, fullCheckout } from './goProject.js'
import { plantIssue } from './issueRoutes.js'
import type { Job, OpenJob, StepOptions } from './job.js'
import * as measured from './measurements.js'
import type { JsonObject } from './openApi.js'
import { afterPulls, aPull, issueMarker, twoBefore } from './persisting.js'
import { aPublishing, publish } from './publishing.js'
import { marker } from './reading.js'
import { readmeGrants } from './readmeGrants.js'
import type { StepResult } from './runner.js'
import { actionsBot, plantArtifact, plantComment, plantLabel } from './state.js'
import { older, store, withHistory } from './storedBaselines.js'
import { zipOf } from './zip.js'

const { baseSha, headSha, pull: issue } = world
const kim = { login: 'kim', id: 9004, type: 'User' } as const
const settings = `${baseSha}:.github/flamegate.yml`

const oldAnnotation = {
  path: 'cart/old.go',
  start_line: 1,
  end_line: 1,
  annotation_level: 'warning',
  message: 'older'
}

/** The folder of a stand-in for the Go tool. */
const goBin = (): string => fakeGo(mkdtempSync(join(tmpdir(), 'flamegate-fake-go-'))).bin

export interface Scene {
  readonly name: string
  /** Calls that fetch what is judged; what judges it and what was accepted is fetched alike in all of them. */
  readonly reads: readonly string[]
  /** The artifacts that it leaves, by what a notice says where there is none. */
  readonly leaves: Readonly<Record<string, string>>
  /** Whether it comments, and makes a check run. */
  readonly speaks: boolean
  /** Calls for the history where nobody asked for one: that they are refused is in the log only. */
  readonly quietly?: readonly string[]
  /** What else it leaves: the titles of the notices about what there is not. */
  readonly lacks?: (job: Job) => readonly string[]
  readonly open: (aJob: OpenJob) => Promise<Job>
  readonly step: (job: Job, options: StepOptions) => Promise<StepResult>
}

/** No more than the README says. */
const grants = readmeGrants()
const check = { check: 'true' }
const contents = { [settings]: 'fail-on: soft-fail\n' }

const plantCheck = ({ server: { state } }: Job, annotations: readonly JsonObject[]): void => {
  const externalId = 'flamegate:v1 key=default run=8000.1'
  const told = { detailsUrl: '', conclusion: 'neutral', title: 'older', summary: 'older' }
  const made = { id: state.nextId(), sha: headSha, name: 'flamegate', externalId, annotations }
  state.checkRuns.set(made.id, { ...made, ...told })
}

/** What a run of an earlier commit has left where this one writes. */
interface Past {
  readonly comments?: number
  /** Annotations of its check run, where it has left one. */
  readonly annotations?: readonly JsonObject[]
}

/** People who talk, and an earlier run: everything that a run looks at or replaces. */
const withPast = (job: Job, { comments = 1, annotations }: Past = {}): Job => {
  const { state } = job.server
  const id = '0123456789abcdef'
  state.roles.set('kim', 'write')
  plantComment(state, { issue, author: kim, body: `/flamegate ack ${id} it pays off` })
  plantLabel(state, { issue, label: 'perf-regression-ok', isPut: true, actor: kim })
  const body = `${marker(headSha, '8000.1')}\nolder`
  for (let n = 0; n < comments; n += 1) plantComment(state, { issue, author: actionsBot, body })
  state.pullFiles.set(issue, [pullFileShape('cart/cart.go', '@@ -1 +1 @@\n-a\n+b')])
  if (annotations !== undefined) plantCheck(job, annotations)
  return job
}

/** What an earlier attempt of this run has left, under the names of what it leaves now. */
const again = (job: Job, ...names: readonly string[]): Job => {
  const old = zipOf({ 'merged.json': '{}' })
  for (const name of names) plantArtifact(job.server.state, name, old)
  return job
}

const report = {
  'flamegate: no report artifact': 'flamegate-report',
  'flamegate: no report that opens in the browser': 'flamegate-report.html'
}
const branch = 'flamegate-data'
/** A row that another pull request brought back within its limit. */
const recovered = 'f'.repeat(16)

const lacksHistory = (isThere: (history: History) => boolean) => (job: Job) => {
  const text = filesOnBranch(job.server.state.git, branch).get('flamegate-history.json') ?? ''
  const read = readHistory(text)
  return read.kind === 'history' && isThere(read.history) ? [] : ['flamegate: no history']
}

/** One issue is opened, and one closed. */
const lacksIssues = ({ server: { state } }: Job): readonly string[] => {
  const states = [...state.issues.values()].map((issue) => issue.state).sort()
  return String(states) === 'closed,open' ? [] : ['flamegate: no issues']
}

const onBranch = 'history: { storage: branch }'
const readsBranch = ['git/get-ref', 'git/get-commit', 'git/get-tree', 'git/get-blob']
const ofThisRun = ['ListArtifacts', 'GetSignedArtifactURL', 'blob/get']
const ofJobs = Object.fromEntries(
  ['linux', 'mac'].map((key) => {
    return [`flamegate-report-${key}`, { 'report.json': JSON.stringify(aReport()) }] as const
  })
)

export const scenes: readonly Scene[] = [
  {
    name: 'compare',
    reads: ofThisRun,
    quietly: ['actions/list-artifacts-for-repo'],
    leaves: report,
    speaks: true,
    open: async (aJob) => {
      const artifacts = { 'flamegate-data-1': measured.muchSlower }
      const job = await aJob({ artifacts, grants, contents })
      return again(withPast(job, { comments: 2 }), ...Object.values(report))
    },
    step: (job, options) => job.step(check, options)
  },
  {
    name: 'compare, with a stored baseline',
    reads: [
      ...ofThisRun,
      'repos/compare-commits-with-basehead',
      'repos/list-commits',
      'actions/list-artifacts-for-repo',
      'actions/get-workflow-run',
      'actions/download-artifact'
    ],
    leaves: report,
    speaks: true,
    open: async (aJob) => {
      const on = measured.benchOn({ cpu: 'Test CPU', go: 'go1.26' })
      const artifacts = { 'flamegate-data-1': on(1400) }
      const job = await withHistory(aJob, { grants, contents, artifacts })
      store(job, older, { files: on(1000) })
      return withPast(job, { comments: 0 })
    },
    step: (job, options) => job.step({ ...check, baseline: 'artifact' }, options)
  },
  {
    name: 'collect-and-compare',
    reads: [],
    quietly: ['actions/list-artifacts-for-repo'],
    leaves: { 'flamegate: no data artifact': 'flamegate-data-default', ...report },
    speaks: true,
    open: async (aJob) =>
      again(withPast(await aJob({ grants, contents })), 'flamegate-data-default'),
    step: (job, options) => {
      const inputs = { mode: 'collect-and-compare', rounds: '6', profile: 'none', ...check }
      const change = { 'cart/cart_test.go': benchmark(1000) }
      const slower = { base: change, head: { 'cart/cart_test.go': benchmark(1400) } }
      const env = { PATH: `${goBin()}${delimiter}${process.env['PATH']}` }
      return job.step(inputs, { prepare: fullCheckout(slower), env, ...options })
    }
  },
  {
    name: 'record',
    quietly: ['actions/list-artifacts-for-repo'],
    // To store is what it is for: without that it fails.
    reads: [...ofThisRun, 'DeleteArtifact', 'CreateArtifact', 'blob/put', 'FinalizeArtifact'],
    leaves: {},
    speaks: false,
    open: async (aJob) => {
      const artifacts = { 'flamegate-data-1': measured.headOnly }
      const ofHead = { [`${headSha}:.github/flamegate.yml`]: 'fail-on: soft-fail\n' }
      const job = await aJob({ event: 'push', artifacts, contents: ofHead })
      return again(job, 'flamegate-baseline')
    },
    step: (job, options) => job.step({ mode: 'record' }, options)
  },
  {
    name: 'merge',
    reads: ofThisRun,
    leaves: { 'flamegate: no report artifact': 'flamegate-report-merged' },
    speaks: true,
    open: async (aJob) => {
      const job = await aJob({ artifacts: ofJobs, grants, contents })
      return again(withPast(job, { annotations: [] }), 'flamegate-report-merged')
    },
    step: (job, options) => job.step({ mode: 'merge', ...check }, options)
  },
  {
    name: 'publish',
    reads: [
      'actions/get-workflow-run',
      'pulls/list',
      'actions/list-workflow-run-artifacts',
      'actions/download-artifact',
      'blob/get'
    ],
    leaves: report,
    speaks: true,
    open: async (aJob) =>
      again(
        withPast(await aPublishing(aJob, { grants, contents }), { annotations: [oldAnnotation] }),
        ...Object.values(report)
      ),
    step: (job, options) => publish(job, check, options)
  },
  {
    name: 'record, with the history on a branch',
    reads: [...ofThisRun, 'DeleteArtifact', 'CreateArtifact', 'blob/put', 'FinalizeArtifact'],
    leaves: {},
    speaks: false,
    lacks: lacksHistory(({ points }) => points.some(({ run }) => run === 9000)),
    open: (aJob) => {
      const artifacts = { 'flamegate-data-1': measured.headOnly }
      return aJob({ event: 'push', artifacts, grants: { contents: 'write' } })
    },
    step: (job, options) =>
      job.step({ mode: 'record' }, { workspace: { '.github/flamegate.yml': onBranch }, ...options })
  },
  {
    name: 'compare, with issues',
    reads: [...ofThisRun, ...readsBranch],
    leaves: report,
    speaks: true,
    lacks: lacksIssues,
    open: async (aJob) => {
      const pulls = [
        ...twoBefore,
        aPull(11, 'within', 3, recovered),
        aPull(12, 'within', 4, recovered)
      ]
      const writes = { ...grants, contents: 'write', issues: 'write' } as const
      const on = measured.benchOn({ cpu: 'Test CPU', go: 'go1.26.1' })
      const base = { 'base/bench.txt': on(1000)['head/bench.txt'] ?? '' }
      const artifacts = { 'flamegate-data-1': { ...base, ...on(1200) } }
      const job = await afterPulls(aJob, { pulls, grants: writes, artifacts })
      plantIssue(job.server.state, { author: actionsBot, body: issueMarker(recovered) })
      return job
    },
    step: (job, options) => job.step({ ...check, issues: 'true' }, options)
  }
]

export const sceneOf = (name: string): Scene => {
  const found = scenes.find((one) => one.name === name)
  if (found === undefined) throw new Error(`no scene ${name}`)
  return found
}
