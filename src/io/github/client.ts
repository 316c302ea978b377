import { decodeTextStrictly } from '../../formats/text.js'
import type { GitHub } from '../github.js'
import { answers, type Comment, expectAnswer, hasNextPage, readBody } from './answers.js'
import { answerError, hasStatus, type Purpose } from './failure.js'
import { type Answer, type Call, type Connection, inRepository, request } from './request.js'

const perPage = 100
/** GitHub stops at 2500 comments on an issue; more pages than that are no list of comments. */
const maxPages = 50
const maxFileBytes = 1024 * 1024

const repository = '/repos/{owner}/{repo}'
const readPulls = 'pull-requests: read'
const writePulls = 'pull-requests: write'

const calls = {
  listComments: {
    route: `GET ${repository}/issues/{issue_number}/comments`,
    goal: 'list the comments of the pull request',
    permission: readPulls,
    isRepeatable: true
  },
  createComment: {
    route: `POST ${repository}/issues/{issue_number}/comments`,
    goal: 'create the comment on the pull request',
    permission: writePulls,
    isRepeatable: false
  },
  updateComment: {
    route: `PATCH ${repository}/issues/comments/{comment_id}`,
    goal: 'update the comment on the pull request',
    permission: writePulls,
    isRepeatable: true
  },
  deleteComment: {
    route: `DELETE ${repository}/issues/comments/{comment_id}`,
    goal: 'delete a second comment of its own',
    permission: writePulls,
    isRepeatable: true
  },
  readFile: {
    route: `GET ${repository}/contents/{path}`,
    goal: 'read a file of the base',
    permission: 'contents: read',
    isRepeatable: true
  },
  pullHeadSha: {
    route: `GET ${repository}/pulls/{pull_number}`,
    goal: 'read the head of the pull request',
    permission: readPulls,
    isRepeatable: true
  },
  ownLogin: {
    route: 'GET /user',
    goal: 'read the login of the token',
    permission: 'metadata: read',
    isRepeatable: true
  }
} as const satisfies Record<string, Purpose & { readonly route: string }>

/** The answer, or undefined where the status says that there is none. */
const unless = async <T>(statuses: readonly number[], result: Promise<T>): Promise<T | undefined> =>
  result.catch((error: unknown) => {
    if (statuses.some((status) => hasStatus(error, status))) return undefined
    throw error
  })

const listComments = async (connection: Connection, call: Call): Promise<readonly Comment[]> => {
  const readPage = (page: number) =>
    request(
      connection,
      { ...call, parameters: { ...call.parameters, per_page: perPage, page } },
      (answer) => ({
        comments: expectAnswer(answers.comments, answer, call),
        isLast: !hasNextPage(answer)
      })
    )
  const all: Comment[] = []
  for (let page = 1; page <= maxPages; page += 1) {
    const { comments, isLast } = await readPage(page)
    all.push(...comments)
    if (isLast) return all
  }
  throw answerError(`more than ${maxPages} pages`, call)
}

/** A folder, a submodule and a link out of the repository are answered as JSON, whatever was asked for. */
const isNoFile = ({ headers }: Answer): boolean =>
  /^application\/json\b/.test(String(headers['content-type'] ?? ''))

const readText = async (answer: Answer, call: Call, maxBytes: number): Promise<string> => {
  if (isNoFile(answer)) throw answerError('no file but a folder, a submodule or a link', call)
  const bytes = await readBody(answer, maxBytes)
  if (bytes === undefined) throw answerError(`more than ${Math.floor(maxBytes / 1024)} KiB`, call)
  const text = decodeTextStrictly(bytes)
  if (text === undefined) throw answerError('a file that is no text', call)
  return text
}

/** GitHub over a connection. */
export const githubOver = (
  connection: Connection,
  repository: { readonly owner: string; readonly repo: string }
): GitHub => {
  const at = inRepository(repository)
  const comment = (call: Call): Promise<Comment> =>
    request(connection, call, (answer) => expectAnswer(answers.comment, answer, call))
  return {
    listComments: (issue) =>
      listComments(connection, { ...calls.listComments, ...at({ issue_number: issue }) }),
    createComment: (issue, body) =>
      comment({ ...calls.createComment, ...at({ issue_number: issue, body }) }),
    updateComment: (id, body) =>
      comment({ ...calls.updateComment, ...at({ comment_id: id, body }) }),
    deleteComment: (id) =>
      request(connection, { ...calls.deleteComment, ...at({ comment_id: id }) }, () => undefined),
    readFile: (path, ref, maxBytes = maxFileBytes) => {
      const headers = { accept: 'application/vnd.github.raw+json' }
      const transport = { parseSuccessResponseBody: false }
      const call = { ...calls.readFile, ...at({ path, ref, headers }), transport }
      return unless(
        [404],
        request(connection, call, (answer) => readText(answer, call, maxBytes))
      )
    },
    pullHeadSha: (number) => {
      const call = { ...calls.pullHeadSha, ...at({ pull_number: number }) }
      return request(
        connection,
        call,
        (answer) => expectAnswer(answers.pull, answer, call).head.sha
      )
    },
    ownLogin: () => {
      const call = { ...calls.ownLogin, parameters: {} }
      const login = request(
        connection,
        call,
        (answer) => expectAnswer(answers.user, answer, call).login
      )
      return unless([401, 403], login)
    }
  }
}
