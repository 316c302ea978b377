import { join, resolve } from 'node:path'
import type { ActionInputs } from '../config/actionInputs.js'
import type { HistoryStorage } from '../config/historySchema.js'
import type { Config } from '../config/schema.js'
import { artifactHistory } from '../io/history/artifacts.js'
import { branchStore } from '../io/history/branch.js'
import { directoryStore } from '../io/history/directory.js'
import type { HistoryStore } from '../io/history/store.js'
import { sleep } from '../io/retry.js'
import { FlamegateError } from '../model/diagnostic.js'
import type { Ports } from './ports.js'

export interface HistoryCase {
  readonly inputs: ActionInputs
  readonly config: Config
}

type Open = (request: HistoryCase, ports: Ports) => Promise<HistoryStore>

const inArtifacts: Open = async ({ inputs }, { context, openGitHub, openStore }) => {
  const { runs } = await openGitHub()
  const { defaultBranch, temp, runUrl } = context
  const key = inputs['comment-key']
  const request = {
    key,
    branches: defaultBranch === undefined ? [] : [defaultBranch],
    workflow: inputs['baseline-workflow'] ?? context.workflowFile ?? context.workflow,
    runUrl,
    out: join(temp, 'flamegate-history', key),
    temp,
    retentionDays: inputs['retention-days']
  }
  return artifactHistory(request, { runs, openStore })
}

const onBranch: Open = async ({ inputs, config }, { context, openGitHub }) => {
  const { git } = await openGitHub()
  const { serverUrl, owner, repo } = context
  const request = {
    branch: config.history.branch,
    key: inputs['comment-key'],
    repositoryUrl: `${serverUrl}/${owner}/${repo}`
  }
  return branchStore(request, { git, sleep })
}

const inDirectory: Open = async ({ inputs, config }, { shell }) =>
  directoryStore({
    folder: resolve(shell.cwd, config.history.path),
    key: inputs['comment-key'],
    sleep
  })

const stores: Readonly<Record<Exclude<HistoryStorage, 'none'>, Open>> = {
  artifacts: inArtifacts,
  branch: onBranch,
  directory: inDirectory
}

/** Whether issues are opened: the input of the step over the settings file. */
export const opensIssues = ({ inputs, config }: HistoryCase): boolean =>
  inputs.issues ?? config.issues

/** Where the history is, and whether anybody asked for it. Artifacts expire, which issues about months of work cannot. */
const storageOf = (request: HistoryCase) => {
  const isAsked = request.config.history.storage !== undefined || opensIssues(request)
  const standard: HistoryStorage = opensIssues(request) ? 'branch' : 'artifacts'
  return { storage: request.config.history.storage ?? standard, isAsked }
}

/** Whether a run without a history is one that was to have it. */
export const isHistoryAsked = (request: HistoryCase): boolean => storageOf(request).isAsked

/**
 * Throws a FlamegateError where the history keeps nothing of pull requests: an artifact of theirs is believed by nobody, because
 * their code may have written it.
 */
export const expectPullsKept = (request: HistoryCase): void => {
  const { storage } = storageOf(request)
  if (storage === 'branch' || storage === 'directory') return
  throw new FlamegateError([
    {
      severity: 'error',
      code: 'issues/storage',
      message: `expected a history that keeps what pull requests measured, found history.storage: ${storage}`,
      hint: 'leave history.storage out, which then is `branch`, or set it to `branch` or `directory`'
    }
  ])
}

/** Where the settings keep the history; undefined where they keep none. */
export const openHistory = async (
  request: HistoryCase,
  ports: Ports
): Promise<HistoryStore | undefined> => {
  const { storage } = storageOf(request)
  return storage === 'none' ? undefined : stores[storage](request, ports)
}
