/** The commands of a pull request's comments: which count, and what is left of them in the end. */
import type { Ack, RefusedAck } from '../model/ack.js'
import { type Command, parseCommands } from './command.js'
import { overlap } from './ids.js'
import { type Actor, type RightsOf, refusedActor, refusedFor } from './people.js'

/** A comment, as far as commands in it are concerned. */
export interface SaidComment {
  readonly id: number
  readonly url: string
  readonly body: string
  readonly author: Actor
  /** GitHub calls the author a member. It decides nothing but who is asked about first. */
  readonly isByMember: boolean
  readonly isEdited: boolean
  /** When it was written, in milliseconds. */
  readonly at: number
}

/** A command with the comment that it is in. */
export interface Said {
  readonly command: Command
  readonly comment: SaidComment
}

/** An id that counts again from a time on. */
export interface Withdrawal {
  readonly id: string
  readonly at: number
}

export interface Commands {
  readonly acks: readonly Ack[]
  readonly refused: readonly RefusedAck[]
  readonly withdrawn: readonly Withdrawal[]
}

const byTime = (a: SaidComment, b: SaidComment): number => a.at - b.at || a.id - b.id

/** Comments of flamegate begin with a marker, and show how commands are written. */
const isOwn = ({ body }: SaidComment): boolean => body.startsWith('<!-- flamegate:')

/** All commands in the order in which they were written. */
export const saidIn = (comments: readonly SaidComment[]): readonly Said[] =>
  comments
    .filter((comment) => !isOwn(comment))
    .toSorted(byTime)
    .flatMap((comment) => parseCommands(comment.body).map((command) => ({ command, comment })))

const edited =
  'its comment was edited, and GitHub does not say by whom: write the command in a new comment'

/** Why a command counts for nothing, whoever has which rights. */
const refusedOutright = ({ command, comment }: Said): string | undefined =>
  refusedActor(comment.author) ??
  (comment.isEdited ? edited : undefined) ??
  (command.kind === 'invalid' ? command.because : undefined)

/** The logins whose rights decide about a command: those of members first, because anybody can write commands. */
export const askedAbout = (said: readonly Said[]): readonly string[] => [
  ...new Set(
    said
      .filter((one) => refusedOutright(one) === undefined)
      .toSorted((a, b) => Number(b.comment.isByMember) - Number(a.comment.isByMember))
      .map(({ comment }) => comment.author.login.toLowerCase())
  )
]

const refusalOf = (said: Said, rightsOf: RightsOf): string | undefined =>
  refusedOutright(said) ?? refusedFor('write', said.comment.author, rightsOf)

const ackOf = (command: Extract<Command, { kind: 'ack' }>, comment: SaidComment): Ack => ({
  source: 'command',
  ids: [command.id],
  reason: command.reason,
  author: comment.author.login,
  ...(command.until === undefined ? {} : { until: command.until }),
  url: comment.url
})

const without = (acks: readonly Ack[], id: string): readonly Ack[] =>
  acks.filter(({ ids }) => !ids.some((one) => overlap(one, id)))

/** A later command about the same finding replaces the earlier ones. */
const obey = (so: Commands, { command, comment }: Said): Commands => {
  if (command.kind === 'ack') {
    return { ...so, acks: [...without(so.acks, command.id), ackOf(command, comment)] }
  }
  if (command.kind === 'invalid') return so
  const withdrawal = { id: command.id, at: comment.at }
  return {
    ...so,
    acks: without(so.acks, command.id),
    withdrawn: [...so.withdrawn, withdrawal]
  }
}

const refuse = (so: Commands, { command, comment }: Said, because: string): Commands => {
  const { id } = command
  const refused: RefusedAck = {
    source: 'command',
    ...(id === undefined ? {} : { id }),
    author: comment.author.login,
    because,
    url: comment.url
  }
  return { ...so, refused: [...so.refused, refused] }
}

/**
 * What the commands come to. One counts when its comment was never edited and its author is a person who may write to
 * the repository now; a bot's never does, and the author of the pull request needs write access like everybody else.
 */
export const weighCommands = (said: readonly Said[], rightsOf: RightsOf): Commands =>
  said.reduce<Commands>(
    (so, one) => {
      const because = refusalOf(one, rightsOf)
      return because === undefined ? obey(so, one) : refuse(so, one, because)
    },
    { acks: [], refused: [], withdrawn: [] }
  )
