import { setSecret } from '@actions/core'
import { FlamegateError } from '../model/diagnostic.js'
import type { Comment } from './github/answers.js'
import { githubOver } from './github/client.js'
import type { Send } from './github/request.js'
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
  /** The text of a file at a commit; undefined when it is not there. */
  readonly readFile: (path: string, ref: string) => Promise<string | undefined>
  readonly pullHeadSha: (number: number) => Promise<string>
  /** The login that the token writes as; undefined for the token of an app's installation, like GITHUB_TOKEN. */
  readonly ownLogin: () => Promise<string | undefined>
}

type Repository = Pick<RunContext, 'owner' | 'repo' | 'apiUrl'>

/** What the client does to the world besides its requests. */
export interface GitHubEffects {
  readonly mask: (secret: string) => void
  readonly sleep: (ms: number) => Promise<void>
  readonly timeoutMs: number
}

/** GitHub itself ends a request after 10 seconds. */
const realEffects: GitHubEffects = { mask: setSecret, sleep, timeoutMs: 15_000 }

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
  { mask, sleep, timeoutMs }: GitHubEffects = realEffects
): Promise<GitHub> => {
  const secret = token.trim()
  if (secret === '') return noToken()
  mask(secret)
  const { getOctokit } = await import('@actions/github')
  const octokit = getOctokit(secret, { baseUrl: context.apiUrl, log: noLog })
  const send: Send = async (route, parameters) => {
    const { data, headers } = await octokit.request(route, {
      ...parameters,
      headers: { 'x-github-api-version': '2022-11-28', ...Object(parameters['headers']) }
    })
    return { data, headers }
  }
  const redact = (text: string): string => text.replaceAll(secret, '***')
  return githubOver({ send, sleep, timeoutMs, redact }, context)
}
