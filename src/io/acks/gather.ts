import { askedAbout, type SaidComment, saidIn, weighCommands } from '../../acks/commands.js'
import type { AckFile } from '../../acks/file.js'
import { labelAskedAbout, type OwnReport, weighLabel } from '../../acks/label.js'
import { decodeMemory } from '../../acks/memory.js'
import type { Rights, RightsOf } from '../../acks/people.js'
import type { Acks } from '../../model/ack.js'
import { type Diagnostic, FlamegateError } from '../../model/diagnostic.js'
import { type Page, readPages } from '../github/pages.js'
import type { Comment } from '../github.js'
import type { AcksApi, DatedComment } from './api.js'

export interface AcksRequest {
  readonly issue: number
  /** Name of the label that accepts what is there. */
  readonly label: string
  /** What `.github/flamegate-acks.yml` of the base says. */
  readonly file: AckFile
  /**
   * The id of flamegate's own comment among all: found by marker and author, as the one that will be updated. Rejects with
   * the FlamegateError of an author that GitHub does not tell.
   */
  readonly ownComment: (comments: readonly Comment[]) => Promise<number | undefined>
}

/** GitHub stops at 2500 comments on an issue. */
const maxPages = 50

/** Anybody can write commands, and each author costs a request. */
const maxAsked = 30

const reasonOf = (error: unknown): string => {
  if (error instanceof FlamegateError) return error.diagnostics[0]?.message ?? error.message
  throw error
}

const unread = (what: string, because: string, hint?: string): Diagnostic => ({
  severity: 'warning',
  code: 'acks/unread',
  message: `${what} count for nothing: ${because}`,
  hint: hint ?? 'acknowledge in .github/flamegate-acks.yml of the base, or run the job again'
})

/** A list, or why there is none. */
type Read<T> =
  | { readonly items: readonly T[]; readonly diagnostics: readonly [] }
  | { readonly items: undefined; readonly diagnostics: readonly Diagnostic[] }

/** The whole of a list: the end of it could take back what its beginning says. */
const readAll = async <T>(
  what: string,
  read: (page: number) => Promise<Page<T>>
): Promise<Read<T>> => {
  try {
    const { items, isComplete } = await readPages(read, maxPages)
    if (isComplete) return { items, diagnostics: [] }
    const because = `there are more than ${maxPages} pages of them`
    return { items: undefined, diagnostics: [unread(what, because)] }
  } catch (error) {
    const hint = error instanceof FlamegateError ? error.diagnostics[0]?.hint : undefined
    return { items: undefined, diagnostics: [unread(what, reasonOf(error), hint)] }
  }
}

const said = (comment: DatedComment): SaidComment => ({
  id: comment.id,
  url: comment.url,
  body: comment.body,
  author: { ...comment.author, isThroughApp: comment.isThroughApp },
  isByMember: comment.isByMember,
  isEdited: comment.updatedAt.getTime() !== comment.createdAt.getTime(),
  at: comment.createdAt.getTime()
})

const ask = async (api: AcksApi, login: string): Promise<Rights> => {
  try {
    return await api.rights(login)
  } catch (error) {
    return {
      kind: 'unknown',
      because: `GitHub did not say what its author may do: ${reasonOf(error)}`
    }
  }
}

const tooMany: Rights = {
  kind: 'unknown',
  because: `commands have more than ${maxAsked} authors, and the rights of the others were not asked for`
}

/** One after the other: GitHub limits how much is asked at once. */
const askAll = async (api: AcksApi, logins: readonly string[]): Promise<RightsOf> => {
  const rights = new Map<string, Rights>()
  for (const login of logins) {
    rights.set(login, rights.size < maxAsked ? await ask(api, login) : tooMany)
  }
  return rights
}

const ownReport = async (
  comments: readonly DatedComment[],
  find: AcksRequest['ownComment']
): Promise<OwnReport | undefined> => {
  const id = await find(comments)
  const own = comments.find((comment) => comment.id === id)
  return own === undefined
    ? undefined
    : { memory: decodeMemory(own.body), writtenAt: own.updatedAt.getTime() }
}

/** The report that the label stands for, or why nobody knows which that is. */
const readOwn = async (...args: Parameters<typeof ownReport>) => {
  try {
    return { report: await ownReport(...args), diagnostics: [] }
  } catch (error) {
    return { report: undefined, diagnostics: [unread('labels', reasonOf(error))] }
  }
}

/**
 * All acknowledgements of a pull request: those of the file, of commands in its comments, and of its label. It never
 * throws a failure of GitHub's: what could not be read or asked counts for nothing, and says so.
 */
export const gatherAcks = async (
  api: AcksApi,
  { issue, label, file, ownComment }: AcksRequest
): Promise<Acks> => {
  const comments = await readAll('commands in comments, and the label,', (page) =>
    api.comments(issue, page)
  )
  const events = await readAll('the label and who put it', (page) => api.labelEvents(issue, page))
  const commands = saidIn((comments.items ?? []).map(said))
  const own = await readOwn(comments.items ?? [], ownComment)
  const isKnown = comments.items !== undefined && own.diagnostics.length === 0
  const labelled = { label, events: isKnown ? events.items : undefined }
  const logins = new Set([...labelAskedAbout(labelled), ...askedAbout(commands)])
  const rightsOf = await askAll(api, [...logins])
  const weighed = weighCommands(commands, rightsOf)
  const put = weighLabel({ ...labelled, own: own.report, withdrawn: weighed.withdrawn }, rightsOf)
  return {
    acks: [...file.acks, ...weighed.acks, ...put.acks],
    refused: [...weighed.refused, ...put.refused],
    ...(put.mark === undefined ? {} : { label: put.mark }),
    diagnostics: [file, comments, events, own].flatMap(({ diagnostics }) => diagnostics)
  }
}
