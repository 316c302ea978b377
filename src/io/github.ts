import { randomUUID } from 'node:crypto'
import { setSecret } from '@actions/core'
import { FlamegateError } from '../model/diagnostic.js'
import { type AcksApi, acksOver } from './acks/api.js'
import { type Checks, checksOver } from './checkRun/api.js'
import type { Comment } from './github/answers.js'
import { githubOver } from './github/client.js'
import { type GitData, gitDataOver } from './github/gitData.js'
import { type History, historyOver } from './github/history.js'
import { type Issues, issuesOver } from './github/issues.js'
import { type Pulls, pullsOver } from './github/pulls.js'
import type { Fetch, Send } from './github/request.js'
import { type Runs, runsOver } from './github/runs.js'
import { type Trees, treesOver } from './github/trees.js'
import { type Changes, changesOver } from './pullChange.js'
import { sleep } from './retry.js'
import type { RunContext } from './runContext.js'

export type { Comment } from './github/answers.js'

/** The part of GitHub's API that flamegate uses. Every failure is a FlamegateError that names the permission. */
export interface GitHub {
  /** All comments, over all pages, the oldest first. */
  readonly listComments: (issue: number) => Promise<readonly Comment[]>
  readonly createComment: (issue: number, body: string) => Promise<Comment>
  readonly updateComment: (id: number, body: string) => Promise<Comment>
  readonly deleteComment: (id: number) => Promise<void>
  /** The text of a file at a commit, of at most so many bytes; undefined when it is not there. */
  readonly readFile: (path: string, ref: string, maxBytes?: number) => Promise<string | undefined>
  readonly pullHeadSha: (number: number) => Promise<string>
  /** The login that the token writes as; undefined for the token of an app's installation, like GITHUB_TOKEN. */
  readonly ownLogin: () => Promise<string | undefined>
}

/** All of it: what a run needs beside its own pull request is in parts, each with a permission of its own. */
export interface GitHubClient extends GitHub {
  readonly history: History
  readonly git: GitData
  readonly issues: Issues
  readonly runs: Runs
  readonly pulls: Pulls
  readonly changes: Changes
  readonly trees: Trees
  readonly checks: Checks
  readonly acks: AcksApi
}

type Repository = Pick<RunContext, 'owner' | 'repo' | 'apiUrl'>

/** What the client does to the world besides its requests. */
export interface GitHubEffects {
  readonly mask: (secret: string) => void
  readonly sleep: (ms: number) => Promise<void>
  readonly timeoutMs: number
  /** A second of the plugins that repeat requests, in milliseconds. */
  readonly secondMs?: number
  /** Takes the time that an answer was given at, as it says it. */
  readonly hear?: (date: unknown) => void
}

/** GitHub itself ends a request after 10 seconds. */
export const realEffects: GitHubEffects = { mask: setSecret, sleep, timeoutMs: 15_000 }

const silent = (): undefined => undefined
const noLog = { debug: silent, info: silent, warn: silent, error: silent } as const

const noToken = (): never => {
  throw new FlamegateError([
    {
      severity: 'error',
      code: 'github/no-token',
      message: 'expected a token for the API of GitHub, found none',
      hint: 'pass the token of the job with the input github-token'
    }
  ])
}

/** The client for a repository, which loads octokit only now. The token is masked in the log from here on. */
export const octokitGitHub = async (
  token: string,
  context: Repository,
  { mask, sleep, timeoutMs, secondMs = 1000, hear = silent }: GitHubEffects = realEffects
): Promise<GitHubClient> => {
  const secret = token.trim()
  if (secret === '') return noToken()
  mask(secret)
  const { getOctokit } = await import('@actions/github')
  const { pluginOptions, plugins, untilSetBack } = await import('./github/resilience.js')
  const client = untilSetBack(() => {
    const options = pluginOptions(randomUUID(), secondMs)
    return getOctokit(secret, { ...options, baseUrl: context.apiUrl, log: noLog }, ...plugins)
  })
  const send: Send = async (route, parameters) => {
    const { data, headers } = await client().request(route, {
      ...parameters,
      headers: { 'x-github-api-version': '2022-11-28', ...Object(parameters['headers']) }
    })
    hear(headers.date)
    return { data, headers }
  }
  // That of octokit goes through the proxy of the runner, as its own requests do.
  const fetch: Fetch = client().request.endpoint.DEFAULTS.request?.fetch ?? globalThis.fetch
  const redact = (text: string): string => text.replaceAll(secret, '***')
  const connection = { send, fetch, sleep, timeoutMs, redact }
  return {
    ...githubOver(connection, context),
    history: historyOver(connection, context),
    git: gitDataOver(connection, context),
    issues: issuesOver(connection, context),
    runs: runsOver(connection, context),
    pulls: pullsOver(connection, context),
    changes: changesOver(connection, context),
    trees: treesOver(connection, context),
    checks: checksOver(connection, context),
    acks: acksOver(connection, context)
  }
}
