import * as z from 'zod'
import type { StoredArtifact } from '../artifacts/store.js'
import { expectAnswer } from './answers.js'
import { type Download, download } from './download.js'
import { commitSha } from './history.js'
import { type Page, readPage } from './pages.js'
import { type Call, type Connection, inRepository, request } from './request.js'

/** A run of a workflow, of whatever event and repository it came. */
export interface WorkflowRun {
  readonly id: number
  readonly attempt: number
  /** Its page. */
  readonly url: string
  /** The name of the workflow. */
  readonly name: string
  /** The file of the workflow, like `.github/workflows/perf.yml`; GitHub may add `@` and a ref. */
  readonly path: string
  readonly event: string
  /** How it ended; absent while it has not. */
  readonly conclusion?: string
  readonly headSha: string
  /** The branch or tag that the run is of; absent when GitHub does not know any. */
  readonly headBranch?: string
  /** Where the head is; absent when that repository was deleted. */
  readonly headRepository?: { readonly id: number; readonly owner: string }
  /** Where the run is. */
  readonly repositoryId: number
}

/** An artifact of any run. */
export interface RunArtifact extends StoredArtifact {
  readonly isExpired: boolean
  /** Absent when the run was deleted. */
  readonly run?: ListedRun
}

/** What a list of artifacts says of the run that stored one. */
export interface ListedRun {
  readonly id: number
  readonly headSha: string
  /** Absent when GitHub does not say it. */
  readonly headBranch?: string
  /** Whether its code is from another repository; absent when GitHub does not say it. */
  readonly isForeign?: boolean
}

export type ArtifactOfRun = RunArtifact & Required<Pick<RunArtifact, 'run'>>

/** The run of an artifact can be deleted, and then nothing vouches for it. */
export const hasRun = (artifact: RunArtifact): artifact is ArtifactOfRun =>
  artifact.run !== undefined

/** Runs of this repository's workflows and their artifacts. Lists come in pages from 1. */
export interface Runs {
  readonly run: (id: number) => Promise<WorkflowRun>
  /** The runs of a commit. */
  readonly ofCommit: (sha: string, page: number) => Promise<Page<WorkflowRun>>
  /** The artifacts of a run, or those of one name. */
  readonly artifacts: (run: number, page: number, name?: string) => Promise<Page<RunArtifact>>
  /** The artifacts of one name of all runs. GitHub has the newest first, and does not promise it. */
  readonly artifactsCalled: (name: string, page: number) => Promise<Page<RunArtifact>>
  /** The bytes of an artifact. `receive` is called again, with new bytes, when the first ones broke off. */
  readonly download: <T>(id: number, receive: (file: Download) => Promise<T>) => Promise<T>
}

const run = z
  .object({
    id: z.int(),
    run_attempt: z.int().nullish(),
    html_url: z.string(),
    name: z.string().nullish(),
    path: z.string(),
    event: z.string(),
    conclusion: z.string().nullish(),
    head_sha: commitSha,
    head_branch: z.string().nullish(),
    head_repository: z
      .object({ id: z.int(), owner: z.object({ login: z.string() }).nullish() })
      .nullish(),
    repository: z.object({ id: z.int() })
  })
  .transform(
    (found): WorkflowRun => ({
      id: found.id,
      attempt: found.run_attempt ?? 1,
      url: found.html_url,
      name: found.name ?? '',
      path: found.path,
      event: found.event,
      ...(found.conclusion == null ? {} : { conclusion: found.conclusion }),
      headSha: found.head_sha,
      ...(found.head_branch == null ? {} : { headBranch: found.head_branch }),
      ...(found.head_repository == null
        ? {}
        : {
            headRepository: {
              id: found.head_repository.id,
              owner: found.head_repository.owner?.login ?? ''
            }
          }),
      repositoryId: found.repository.id
    })
  )

const dateOf = (text: string | null | undefined): Date | undefined => {
  const ms = Date.parse(text ?? '')
  return Number.isNaN(ms) ? undefined : new Date(ms)
}

const listedRun = z
  .object({
    id: z.int().nullish(),
    head_sha: z.string().nullish(),
    head_branch: z.string().nullish(),
    repository_id: z.int().nullish(),
    head_repository_id: z.int().nullish()
  })
  .transform((found): ListedRun | undefined => {
    const { id, head_sha: headSha, head_branch: headBranch } = found
    const { repository_id: here, head_repository_id: from } = found
    if (id == null || headSha == null) return undefined
    return {
      id,
      headSha,
      ...(headBranch == null ? {} : { headBranch }),
      ...(here == null || from == null ? {} : { isForeign: here !== from })
    }
  })

const artifact = z
  .object({
    id: z.int(),
    name: z.string(),
    size_in_bytes: z.int(),
    digest: z.string().nullish(),
    expired: z.boolean(),
    created_at: z.string().nullish(),
    workflow_run: listedRun.nullish()
  })
  .transform((found): RunArtifact => {
    const createdAt = dateOf(found.created_at)
    return {
      id: found.id,
      name: found.name,
      size: found.size_in_bytes,
      ...(found.digest == null ? {} : { digest: found.digest }),
      ...(createdAt === undefined ? {} : { createdAt }),
      isExpired: found.expired,
      ...(found.workflow_run == null ? {} : { run: found.workflow_run })
    }
  })

const runsAnswer = {
  schema: z.object({ workflow_runs: z.array(run) }),
  items: (data: { readonly workflow_runs: readonly WorkflowRun[] }) => data.workflow_runs
}

const artifactsAnswer = {
  schema: z.object({ artifacts: z.array(artifact) }),
  items: (data: { readonly artifacts: readonly RunArtifact[] }) => data.artifacts
}

const repository = '/repos/{owner}/{repo}/actions'

const purposeOf = (goal: string) => ({ goal, permission: 'actions: read', isRepeatable: true })

const calls = {
  run: { route: `GET ${repository}/runs/{run_id}`, ...purposeOf('read a workflow run') },
  ofCommit: { route: `GET ${repository}/runs`, ...purposeOf('list the runs of a commit') },
  artifacts: {
    route: `GET ${repository}/runs/{run_id}/artifacts`,
    ...purposeOf('list the artifacts of another run')
  },
  artifactsCalled: {
    route: `GET ${repository}/artifacts`,
    ...purposeOf('list the artifacts of earlier runs')
  },
  download: {
    route: `GET ${repository}/artifacts/{artifact_id}/{archive_format}`,
    ...purposeOf('download an artifact of another run'),
    timeoutMs: 120_000
  }
} as const

export const runsOver = (
  connection: Connection,
  repository: { readonly owner: string; readonly repo: string }
): Runs => {
  const at = inRepository(repository)
  return {
    run: (id) => {
      const call: Call = { ...calls.run, ...at({ run_id: id }) }
      return request(connection, call, (answer) => expectAnswer(run, answer, call))
    },
    ofCommit: (sha, page) =>
      readPage(connection, { ...calls.ofCommit, ...at({ head_sha: sha }), page }, runsAnswer),
    artifacts: (id, page, name) => {
      const parameters = at({ run_id: id, ...(name === undefined ? {} : { name }) })
      return readPage(connection, { ...calls.artifacts, ...parameters, page }, artifactsAnswer)
    },
    artifactsCalled: (name, page) =>
      readPage(connection, { ...calls.artifactsCalled, ...at({ name }), page }, artifactsAnswer),
    download: (id, receive) => {
      const call = { ...calls.download, ...at({ artifact_id: id, archive_format: 'zip' }) }
      return download(connection, call, receive)
    }
  }
}
