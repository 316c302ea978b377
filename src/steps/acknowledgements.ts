import type { ActionInputs } from '../config/actionInputs.js'
import { gatherAcks } from '../io/acks/gather.js'
import { shownIn } from '../io/stickyComment/marker.js'
import { commentAuthor } from '../io/stickyComment.js'
import { type Acks, noAcks } from '../model/ack.js'
import { attempt } from './attempt.js'
import type { Ports } from './ports.js'
import type { Rules } from './settings.js'

export interface AcksCase {
  readonly inputs: ActionInputs
  readonly rules: Rules
}

/**
 * Everything that was acknowledged. It is asked for right before the analysis, because a label that is put while a
 * collection runs shall count. What was accepted in a pull request is accepted in the merge queue too; without either
 * there is only the file.
 */
export const acknowledgements = async (
  { inputs, rules: { config, ackFile: file } }: AcksCase,
  { context: { pull, queued }, log, openGitHub }: Pick<Ports, 'context' | 'log' | 'openGitHub'>
): Promise<Acks> => {
  const ofFile = { ...noAcks, ...file }
  const issue = pull?.number ?? queued
  if (issue === undefined) return ofFile
  const { 'comment-key': key, 'comment-author': given } = inputs
  const attempted = {
    output: 'acknowledgements of the pull request',
    without: 'Only those of the file count.'
  }
  const acks = await attempt(log, attempted, async () => {
    const github = await openGitHub()
    const isSilent = inputs.comment === 'never'
    return gatherAcks(github.acks, {
      issue,
      label: config['accept-label'],
      file,
      ownComment: async (comments) => {
        const author = await commentAuthor(github, given)
        return shownIn(comments, { key, author, isSilent })?.id
      }
    })
  })
  return acks ?? ofFile
}

/** That the label could not be read, where no report of its own says it: the comment keeps what it knew of it. */
export const sayUnread = ({ diagnostics }: Acks, { log }: Pick<Ports, 'log'>): void => {
  const unread = diagnostics.filter(({ code }) => code === 'acks/unread')
  const message = unread.map(({ message, hint }) => `${message}; ${hint}.`).join('\n')
  if (unread.length > 0) log.notice({ title: 'flamegate: no label', message })
}
