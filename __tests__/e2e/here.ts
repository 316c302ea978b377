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

/** How many times faster pauses and time limits pass. */
export interface Pace {
  readonly pauses: number
  readonly limits: number
}

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

const atPace = async <T>({ pauses, limits }: Pace, body: () => Promise<T>): Promise<T> => {
  const { setTimeout: patient } = globalThis
  const { timeout } = AbortSignal
  globalThis.setTimeout = Object.assign(
    (callback: () => void, delay = 0, ...args: []) => patient(callback, delay / pauses, ...args),
    patient
  )
  AbortSignal.timeout = (delay) => timeout.call(AbortSignal, Math.ceil(delay / limits))
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

/** `world` takes the place of a part of the shell. */
export const runHere =
  (pace: Pace, world: Partial<Shell> = {}) =>
  (step: Step): Promise<StepResult> =>
    runIn(step, ({ folders, env }: Ready) =>
      inEnvironment(env, () =>
        atPace(pace, () =>
          listening(() =>
            runAction(env, actionLog(), { ...testShell(folders.workspace, env).shell, ...world })
          )
        )
      )
    )
