/** The events that start a job: payloads in fixtures/events, and what the runner says about them in variables. */
import { readFileSync } from 'node:fs'
import type { JsonObject } from './openApi.js'

export const eventNames = [
  'pull-request',
  'pull-request-synchronize',
  'pull-request-fork',
  'pull-request-deleted-fork',
  'pull-request-dependabot',
  'push',
  'merge-group',
  'schedule',
  'workflow-dispatch',
  'workflow-run'
] as const

export type EventName = (typeof eventNames)[number]

/** What is the same in all payloads. */
export const world = {
  repository: { id: 7001, owner: 'acme', name: 'shop' },
  pull: 42,
  baseSha: '1b77e02c4a6f3d1e8b95a0c7d2f4e6a8b0c1d3e5',
  headSha: '9f2c1ab07d3e5f6a8b9c0d1e2f3a4b5c6d7e8f90',
  secondHeadSha: 'c0ffee1234567890abcdef1234567890abcdef12'
} as const

export const readEvent = (name: EventName): JsonObject => {
  const url = new URL(`../../fixtures/events/${name}.json`, import.meta.url)
  return JSON.parse(readFileSync(url, 'utf8'))
}

/** The pull request of an event, as REST shows it too. */
export const pullOf = (name: EventName): JsonObject | undefined =>
  readEvent(name)['pull_request'] as JsonObject | undefined

/** Whether GitHub gives the job a token that can only read, whatever the workflow asks for. */
export const isReadOnly = (name: EventName): boolean => /fork|dependabot/.test(name)

const textOf = (value: JsonObject | undefined, ...keys: readonly string[]): string => {
  const found = keys.reduce<unknown>((part, key) => (part as JsonObject | undefined)?.[key], value)
  return typeof found === 'string' ? found : ''
}

export const eventEnv = (name: EventName): Readonly<Record<string, string>> => {
  const payload = readEvent(name)
  const actor = textOf(payload, 'sender', 'login')
  const who = { GITHUB_ACTOR: actor, GITHUB_TRIGGERING_ACTOR: actor }
  const pull = pullOf(name)
  if (pull === undefined) {
    const group = payload['merge_group'] as JsonObject | undefined
    const ref = group === undefined ? 'refs/heads/main' : textOf(group, 'head_ref')
    return {
      ...who,
      GITHUB_EVENT_NAME: name.replace('-', '_'),
      // A run that another run started is of the last commit of the default branch.
      GITHUB_SHA: name === 'workflow-run' ? world.baseSha : world.headSha,
      GITHUB_REF: ref,
      GITHUB_REF_NAME: ref.replace('refs/heads/', ''),
      GITHUB_REF_TYPE: 'branch',
      GITHUB_HEAD_REF: '',
      GITHUB_BASE_REF: ''
    }
  }
  return {
    ...who,
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_SHA: textOf(pull, 'merge_commit_sha'),
    GITHUB_REF: `refs/pull/${world.pull}/merge`,
    GITHUB_REF_NAME: `${world.pull}/merge`,
    GITHUB_REF_TYPE: 'branch',
    GITHUB_HEAD_REF: textOf(pull, 'head', 'ref'),
    GITHUB_BASE_REF: textOf(pull, 'base', 'ref')
  }
}
