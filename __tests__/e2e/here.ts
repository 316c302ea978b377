/**
 * Runs the action from its source, in the process of the test: far cheaper than a process for each step, and everything
 * else is as in `runStep`. One at a time, because environment, output and timers are those of the process.
 */
import { actionLog } from '../../src/io/log.js'
import type { Shell } from '../../src/io/shell.js'
import { runAction } from '../../src/steps/run.js'
import { testShell } from '../helpers/shell.js'
import { type Ended, type Ready, runIn, type StepResult } from './runner.js'
import type { Step } from './runnerEnv.js'

/** How many times faster timers run: short ones, which are pauses, and long ones, which are limits. */
export interface Pace {
  readonly pauses: number
  readonly limits: number
}

/** Milliseconds from which a timer is long. */
const long = 30_000

const inEnvironment = async <T>(
  env: Readonly<Record<string, string>>,
  body: () => Promise<T>
): Promise<T> => {
  const before = { ...process.env }
  const replace = (variables: NodeJS.ProcessEnv): void => {
    for (const name of Object.keys(process.env)) delete process.env[name]
    Object.assign(process.env, variables)
  }
  replace(env)
  try {
    return await body()
  } finally {
    replace(before)
  }
}

/**
 * Timers run faster. The limit of a request is as it is, because a healthy one must not meet it on a busy machine: only where
 * GitHub leaves one without an answer the time of all that wait is over at once.
 */
const atPace = async <T>(
  { pauses, limits }: Pace,
  server: Step['server'],
  body: () => Promise<T>
): Promise<T> => {
  const { setTimeout: patient } = globalThis
  const { timeout } = AbortSignal
  let waiting = new AbortController()
  globalThis.setTimeout = Object.assign(
    (callback: () => void, delay = 0, ...args: []) =>
      patient(callback, delay / (delay >= long ? limits : pauses), ...args),
    patient
  )
  AbortSignal.timeout = (delay) =>
    AbortSignal.any([timeout.call(AbortSignal, delay), waiting.signal])
  server.onHang(() => {
    const over = waiting
    waiting = new AbortController()
    over.abort(new DOMException('the time is over', 'TimeoutError'))
  })
  try {
    return await body()
  } finally {
    globalThis.setTimeout = patient
    AbortSignal.timeout = timeout
  }
}

const listening = async (body: () => Promise<number>): Promise<Ended> => {
  const { write } = process.stdout
  const parts: string[] = []
  process.stdout.write = (part: Uint8Array | string) => parts.push(String(part)) > 0
  try {
    return { exitCode: await body(), output: parts.join('') }
  } finally {
    process.stdout.write = write
  }
}

/** `world` takes the place of a part of the shell. GitHub has the time of the shell, unless that is given one. */
export const runHere =
  (pace: Pace, world: Partial<Shell> = {}) =>
  (step: Step): Promise<StepResult> =>
    runIn(step, ({ folders, env }: Ready) => {
      const { shell } = testShell(folders.workspace, env)
      if (world.now === undefined) step.server.tellTime(shell.now)
      const body = () => runAction(env, actionLog(), { ...shell, ...world })
      return inEnvironment(env, () => atPace(pace, step.server, () => listening(body)))
    })
