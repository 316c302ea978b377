import * as z from 'zod'
import type { LabelEvent } from '../../acks/label.js'
import type { Rights } from '../../acks/people.js'
import { expectAnswer } from '../github/answers.js'
import { hasStatus } from '../github/failure.js'
import { type Page, readPage } from '../github/pages.js'
import { type Connection, request } from '../github/request.js'
import type { Comment } from '../github.js'

/** A comment with what decides whether commands in it count. */
export interface DatedComment extends Comment {
  readonly createdAt: Date
  readonly updatedAt: Date
  /** An app wrote it in the name of its author. */
  readonly isThroughApp: boolean
  /** GitHub knows the author as one of the repository's people; of private members it may not. */
  readonly isByMember: boolean
}

/** What GitHub knows of a pull request's acknowledgements. Lists come in pages from 1, the oldest first. */
export interface AcksApi {
  readonly comments: (issue: number, page: number) => Promise<Page<DatedComment>>
  readonly labelEvents: (issue: number, page: number) => Promise<Page<LabelEvent>>
  /** What a login may do in the repository. */
  readonly rights: (login: string) => Promise<Rights>
}

/** GitHub's own account for authors that are gone; it may do nothing. */
const ghost = { login: 'ghost', type: 'Bot' } as const

const user = z.object({ login: z.string(), type: z.string() }).nullish()
const app = z.unknown().transform((value) => value != null)
const date = z.iso.datetime({ offset: true }).transform((text) => new Date(text))

const members: ReadonlySet<string> = new Set(['OWNER', 'MEMBER', 'COLLABORATOR'])

const comment = z
  .object({
    id: z.int(),
    html_url: z.string(),
    body: z.string().nullish(),
    user,
    created_at: date,
    updated_at: date,
    performed_via_github_app: app,
    author_association: z.string().nullish()
  })
  .transform(
    (one): DatedComment => ({
      id: one.id,
      url: one.html_url,
      body: one.body ?? '',
      author: one.user ?? ghost,
      createdAt: one.created_at,
      updatedAt: one.updated_at,
      isThroughApp: one.performed_via_github_app,
      isByMember: members.has(one.author_association ?? '')
    })
  )

/** Events of labels must be understood: one that is passed over could be the one that took the label off. */
const otherEvent = z
  .object({ event: z.string().regex(/^(?!(?:un)?labeled$)/, 'expected an event without a label') })
  .transform(() => undefined)

const labelEvent = z
  .object({
    id: z.int().positive(),
    event: z.enum(['labeled', 'unlabeled']),
    label: z.object({ name: z.string() }),
    actor: user,
    created_at: date,
    performed_via_github_app: app
  })
  .transform((one): LabelEvent => {
    const { login, type } = one.actor ?? ghost
    return {
      id: one.id,
      label: one.label.name,
      isPut: one.event === 'labeled',
      author: { login, type, isThroughApp: one.performed_via_github_app },
      at: one.created_at.getTime()
    }
  })

/**
 * `permission` has the five classic roles as `admin`, `write` (maintain too), `read` (triage too) and `none`; a role of
 * the organisation's own is the one it was made from. `role_name` tells triage from read.
 */
const rights = z
  .object({
    permission: z.string(),
    role_name: z.string().nullish(),
    user: z.object({ permissions: z.object({ triage: z.boolean().nullish() }).nullish() }).nullish()
  })
  .transform((one): Rights => {
    const canWrite = one.permission === 'write' || one.permission === 'admin'
    const isTriage = one.role_name === 'triage' || one.user?.permissions?.triage === true
    return { kind: 'known', canWrite, canTriage: canWrite || isTriage }
  })

const none: Rights = { kind: 'known', canWrite: false, canTriage: false }

const repository = '/repos/{owner}/{repo}'

const calls = {
  comments: {
    route: `GET ${repository}/issues/{issue_number}/comments`,
    goal: 'list the comments of the pull request',
    permission: 'pull-requests: read',
    isRepeatable: true
  },
  labelEvents: {
    route: `GET ${repository}/issues/{issue_number}/events`,
    goal: 'see who put a label on the pull request',
    permission: 'pull-requests: read',
    isRepeatable: true
  },
  rights: {
    route: `GET ${repository}/collaborators/{username}/permission`,
    goal: 'ask who may accept a regression',
    permission: 'metadata: read',
    isRepeatable: true
  }
} as const

const isEvent = (event: LabelEvent | undefined): event is LabelEvent => event !== undefined

export const acksOver = (
  connection: Connection,
  { owner, repo }: { readonly owner: string; readonly repo: string }
): AcksApi => ({
  comments: (issue, page) => {
    const parameters = { owner, repo, issue_number: issue }
    const answer = { schema: z.array(comment), items: (all: readonly DatedComment[]) => all }
    return readPage(connection, { ...calls.comments, parameters, page }, answer)
  },
  labelEvents: (issue, page) => {
    const parameters = { owner, repo, issue_number: issue }
    const schema = z.array(z.union([labelEvent, otherEvent]))
    const items = (all: readonly (LabelEvent | undefined)[]) => all.filter(isEvent)
    return readPage(connection, { ...calls.labelEvents, parameters, page }, { schema, items })
  },
  rights: (login) => {
    const call = { ...calls.rights, parameters: { owner, repo, username: login } }
    const asked = request(connection, call, (answer) => expectAnswer(rights, answer, call))
    return asked.catch((error: unknown) => {
      if (hasStatus(error, 404)) return none
      throw error
    })
  }
})
