import { FlamegateError } from '../../model/diagnostic.js'
import { property } from '../property.js'

/** Why an endpoint gave no answer, and what to do about it. */
export interface Failure {
  readonly code: string
  readonly found: string
  readonly hint: string
}

/** The error about an endpoint. Of its address only the host is told: path and query may hold a key. */
export const analysisError = (host: string, { code, found, hint }: Failure): FlamegateError =>
  new FlamegateError([
    {
      severity: 'error',
      code: `analysis/${code}`,
      message: `expected an analysis from ${host}, found ${found}`,
      hint
    }
  ])

const seeServer = 'see the log of the endpoint'

export const noText: Failure = {
  code: 'answer',
  found: 'bytes that are no UTF-8',
  hint: seeServer
}

export const tooLarge = (bytes: number): Failure => ({
  code: 'too-large',
  found: `an answer of more than ${bytes / 1024} KiB`,
  hint: 'docs/llm.md says what is taken of an answer'
})

/** What a status other than success says. */
export const statusFailure = (status: number): Failure => {
  if (status >= 300 && status < 400) {
    const found = `a redirect (${status}), which is not followed`
    return { code: 'redirect', found, hint: 'give the address that it leads to' }
  }
  const found = `status ${status}`
  if (status === 401 || status === 403) {
    const hint = 'the endpoint does not take this token: compare analysis-auth and its settings'
    return { code: 'refused', found, hint }
  }
  return { code: 'status', found, hint: seeServer }
}

export const isTimeout = (error: unknown): boolean => property(error, 'name') === 'TimeoutError'

export const timedOut: Failure = {
  code: 'timeout',
  found: 'no answer in time',
  hint: 'it has to come within 30 seconds: see the log of the endpoint'
}

/** What `fetch` rejects with has a code in its cause. Its message is not told: it may hold a header, and so a token. */
export const networkFailure = (error: unknown): Failure => {
  const code = property(property(error, 'cause'), 'code') ?? property(error, 'code')
  return {
    code: 'network',
    found: `no answer (${typeof code === 'string' ? code : 'broken connection'})`,
    hint: 'is the address right, and can this machine reach it?'
  }
}
