import * as z from 'zod'
import { expectAnswer } from '../github/answers.js'
import { type Page, readPage } from '../github/pages.js'
import { type Call, type Connection, inRepository, request } from '../github/request.js'

/** How a check run ended. A neutral one satisfies a required check, as a success does. */
export type Conclusion = 'success' | 'neutral' | 'failure'

/** A message beside a line of the checked commit. */
export interface CheckAnnotation {
  readonly path: string
  readonly line: number
  readonly level: 'failure' | 'warning' | 'notice'
  readonly title: string
  readonly message: string
}

export interface CheckOutput {
  readonly title: string
  /** Markdown. */
  readonly summary: string
  readonly annotations: readonly CheckAnnotation[]
}

/** What a check run is when it is written whole. */
export interface CheckContent {
  readonly name: string
  /** Ours to choose; nobody sees it. */
  readonly externalId: string
  /** The page that has more. */
  readonly detailsUrl: string
  readonly conclusion: Conclusion
  readonly output: CheckOutput
}

/** A check run of a commit, as far as it is looked at. */
export interface CheckRun {
  readonly id: number
  /** Its page. */
  readonly url: string
  readonly externalId: string
  readonly conclusion: string
  readonly annotations: number
}

/** Check runs; GitHub lets an app's token write them, like that of the job, and no person's. */
export interface Checks {
  /** The latest ones of a name on a commit, in pages from 1. */
  readonly ofCommit: (sha: string, name: string, page: number) => Promise<Page<CheckRun>>
  readonly annotations: (id: number, page: number) => Promise<Page<CheckAnnotation>>
  readonly create: (sha: string, content: CheckContent) => Promise<CheckRun>
  readonly update: (id: number, content: CheckContent) => Promise<CheckRun>
  /** Adds to the annotations of a check run, and changes nothing else. */
  readonly annotate: (id: number, output: CheckOutput) => Promise<CheckRun>
}

const checkRun = z
  .object({
    id: z.int(),
    html_url: z.string().nullish(),
    external_id: z.string().nullish(),
    conclusion: z.string().nullish(),
    output: z.object({ annotations_count: z.int() })
  })
  .transform(
    ({ id, html_url, external_id, conclusion, output }): CheckRun => ({
      id,
      url: html_url ?? '',
      externalId: external_id ?? '',
      conclusion: conclusion ?? '',
      annotations: output.annotations_count
    })
  )

const annotation = z
  .object({
    path: z.string(),
    start_line: z.int(),
    annotation_level: z.string().nullish(),
    title: z.string().nullish(),
    message: z.string().nullish()
  })
  .transform(
    ({ path, start_line, annotation_level: level, title, message }): CheckAnnotation => ({
      path,
      line: start_line,
      level: level === 'failure' || level === 'warning' ? level : 'notice',
      title: title ?? '',
      message: message ?? ''
    })
  )

const listAnswer = {
  schema: z.object({ check_runs: z.array(checkRun) }),
  items: (data: { readonly check_runs: readonly CheckRun[] }) => data.check_runs
}

const annotationsAnswer = {
  schema: z.array(annotation),
  items: (all: readonly CheckAnnotation[]) => all
}

const repository = '/repos/{owner}/{repo}'
/** Writing takes it, and then reading is granted too. */
const permission = 'checks: write'

const calls = {
  ofCommit: {
    route: `GET ${repository}/commits/{ref}/check-runs`,
    goal: 'list the check runs of the commit',
    permission,
    isRepeatable: true
  },
  annotations: {
    route: `GET ${repository}/check-runs/{check_run_id}/annotations`,
    goal: 'list the annotations of the check run',
    permission,
    isRepeatable: true
  },
  create: {
    route: `POST ${repository}/check-runs`,
    goal: 'create the check run',
    permission,
    isRepeatable: false
  },
  update: {
    route: `PATCH ${repository}/check-runs/{check_run_id}`,
    goal: 'update the check run',
    permission
  }
} as const

const outputBody = ({ title, summary, annotations }: CheckOutput) => ({
  title,
  summary,
  annotations: annotations.map(({ path, line, level, title, message }) => ({
    path,
    start_line: line,
    end_line: line,
    annotation_level: level,
    title,
    message
  }))
})

const contentBody = ({ name, externalId, detailsUrl, conclusion, output }: CheckContent) => ({
  name,
  external_id: externalId,
  details_url: detailsUrl,
  status: 'completed',
  conclusion,
  output: outputBody(output)
})

export const checksOver = (
  connection: Connection,
  repository: { readonly owner: string; readonly repo: string }
): Checks => {
  const at = inRepository(repository)
  const send = (call: Call): Promise<CheckRun> =>
    request(connection, call, (answer) => expectAnswer(checkRun, answer, call))
  // Annotations are added to those that are there, so they may not arrive twice.
  const patch = (id: number, body: object, { annotations }: CheckOutput): Promise<CheckRun> => {
    const isRepeatable = annotations.length === 0
    return send({ ...calls.update, isRepeatable, ...at({ check_run_id: id, ...body }) })
  }
  return {
    ofCommit: (sha, name, page) =>
      readPage(
        connection,
        { ...calls.ofCommit, ...at({ ref: sha, check_name: name, filter: 'latest' }), page },
        listAnswer
      ),
    annotations: (id, page) =>
      readPage(
        connection,
        { ...calls.annotations, ...at({ check_run_id: id }), page },
        annotationsAnswer
      ),
    create: (sha, content) =>
      send({ ...calls.create, ...at({ head_sha: sha, ...contentBody(content) }) }),
    update: (id, content) => patch(id, contentBody(content), content.output),
    annotate: (id, output) => patch(id, { output: outputBody(output) }, output)
  }
}
