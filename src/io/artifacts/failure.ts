import { FlamegateError } from '../../model/diagnostic.js'

interface Failure {
  readonly name: string
  readonly message: string
  readonly status: number
}

interface Rule {
  readonly code: string
  readonly applies: (failure: Failure) => boolean
  readonly hint: string
}

/** The first line is the reason and may be a whole response; advice for callers of the client follows it. */
const MAX_MESSAGE = 500

const hints = {
  ghes: 'artifacts need github.com or ghe.com; here, give the files with `path` instead',
  missing:
    'it was deleted, expired, or never uploaded; see that the job that uploads it ran before this one and succeeded',
  denied:
    'the runtime token of this job was refused; it is valid only while the job runs, so run the job again',
  exists: 'two jobs upload one name at the same time: give each a key of its own',
  quota: 'delete artifacts that nobody needs, shorten `retention-days`, or raise the quota',
  busy: 'the artifact service is busy or down: run the job again later',
  storage:
    'its bytes may be expired or deleted, or the storage is down: run the job that uploads it again',
  disk: 'see that the temporary folder of the runner has room and can be written',
  network: 'see that this runner reaches the artifact service, then run the job again',
  other: 'run the job again, with debug logging if it stays'
} as const

/** What the system says of a disk that takes nothing, at the beginning of its messages. */
const diskErrors = /^(?:ENOSPC|EDQUOT|EROFS|EACCES|EPERM):/

/** What the errors of @actions/artifact 6.2 mean: the class where there is one, else the status in the message. */
const rules: readonly Rule[] = [
  { code: 'disk', applies: ({ message }) => diskErrors.test(message), hint: hints.disk },
  { code: 'ghes', applies: ({ name }) => name === 'GHESNotSupportedError', hint: hints.ghes },
  {
    code: 'missing',
    applies: ({ name, status }) => name === 'ArtifactNotFoundError' || [404, 410].includes(status),
    hint: hints.missing
  },
  { code: 'quota', applies: ({ name }) => name === 'UsageError', hint: hints.quota },
  { code: 'network', applies: ({ name }) => name === 'NetworkError', hint: hints.network },
  {
    code: 'storage',
    applies: ({ message }) => message.includes('Artifact download failed'),
    hint: hints.storage
  },
  { code: 'denied', applies: ({ status }) => [401, 403].includes(status), hint: hints.denied },
  { code: 'exists', applies: ({ status }) => status === 409, hint: hints.exists },
  { code: 'busy', applies: ({ status }) => status === 429 || status >= 500, hint: hints.busy }
]

/** The client says a status only within its messages: `Failed request: (403) Forbidden: ...`. */
const statusIn = (message: string): number => Number(/\((\d{3})\)/.exec(message)?.[1] ?? 0)

const failureOf = (error: unknown): Failure => {
  const { name, message } = error instanceof Error ? error : new Error(String(error))
  const [reason = ''] = message.split('\n', 1)
  return { name, message: reason.slice(0, MAX_MESSAGE), status: statusIn(reason) }
}

export const artifactError = (
  diagnostic: { readonly code: string; readonly message: string; readonly hint: string },
  cause?: unknown
): FlamegateError =>
  new FlamegateError(
    [{ severity: 'error', ...diagnostic, code: `artifact/${diagnostic.code}` }],
    cause === undefined ? {} : { cause }
  )

/** An error of the artifact client as one of ours; `doing` completes "expected to ...". */
export const explainFailure = (error: unknown, doing: string): FlamegateError => {
  if (error instanceof FlamegateError) return error
  const failure = failureOf(error)
  const { code, hint } = rules.find(({ applies }) => applies(failure)) ?? {
    code: 'failed',
    hint: hints.other
  }
  return artifactError(
    { code, message: `expected to ${doing}, found: ${failure.message}`, hint },
    error
  )
}

export const refuseServer = (host: string): FlamegateError =>
  artifactError({
    code: 'ghes',
    message: `expected a server with the artifact service of github.com, found ${host}`,
    hint: hints.ghes
  })

interface TimeLimit {
  readonly milliseconds: number
  /** Completes "expected to ...". */
  readonly doing: string
}

const timeout = ({ milliseconds, doing }: TimeLimit): FlamegateError =>
  artifactError({
    code: 'timeout',
    message: `expected to ${doing} within ${Math.max(0, Math.round(milliseconds / 1000))} s, found no time left`,
    hint: hints.busy
  })

/** Waits for something, but not for ever: what comes too late is dropped, and without time it is not even begun. */
export const within = async <T>(run: () => Promise<T>, limit: TimeLimit): Promise<T> => {
  if (limit.milliseconds <= 0) throw timeout(limit)
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(timeout(limit)), limit.milliseconds)
  })
  try {
    return await Promise.race([run(), late])
  } finally {
    clearTimeout(timer)
  }
}
