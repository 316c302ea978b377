/**
 * Runs steps of the committed action in a process that stays: to start Node and to load the bundle takes most of what a
 * step costs, and is the same for all. Steps that run at the same time have a process each.
 */
import { type ChildProcess, fork } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll } from '@jest/globals'
import { asProcess, type Ended, maxStepMs, type Ready, runIn, type StepResult } from './runner.js'
import { readMetadata, root, type Step } from './runnerEnv.js'

const script = fileURLToPath(new URL('./stepHost.mjs', import.meta.url))

const hosts = new Set<ChildProcess>()
const idle: ChildProcess[] = []

afterAll(() => {
  for (const host of hosts) host.kill('SIGKILL')
})

/** The action without the line that starts it. */
const start = (): ChildProcess => {
  const main = join(root, readMetadata().runs.main)
  const host = fork(script, [join(dirname(main), 'action', 'index.js'), main], {
    execPath: process.env['FLAMEGATE_E2E_NODE'] ?? process.execPath,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    execArgv: []
  })
  hosts.add(host)
  host.once('exit', () => hosts.delete(host))
  return host
}

/** Runs a step that is laid out, as `asProcess` does. */
export const asHosted = ({ folders, env }: Ready): Promise<Ended> =>
  new Promise((resolve, reject) => {
    const host = idle.pop() ?? start()
    const timer = setTimeout(() => host.kill('SIGKILL'), maxStepMs)
    const onExit = (exitCode: number | null): void => {
      clearTimeout(timer)
      resolve({ exitCode, output: '' })
    }
    host.once('exit', onExit)
    host.once('message', (ended: Ended) => {
      clearTimeout(timer)
      host.off('exit', onExit)
      host.off('error', reject)
      idle.push(host)
      resolve({ ...ended, output: Buffer.from(ended.output, 'latin1').toString('utf8') })
    })
    host.once('error', reject)
    host.send({ env, cwd: folders.workspace })
  })

/** Variables that Node reads once, and proxies: connections to them are kept, past the step that they are of. */
const ofProcess = /^NODE_|_proxy$/i

/** What only a process of its own can be given: flags, a preload, a signal. FLAMEGATE_E2E_APART=1 gives every step one. */
const needsOwn = ({ step, env }: Ready): boolean =>
  process.env['FLAMEGATE_E2E_APART'] === '1' ||
  process.env['FLAMEGATE_E2E_ACTION'] !== undefined ||
  Object.keys(env).some((name) => ofProcess.test(name)) ||
  step.hurry !== 1 ||
  step.cancelAt !== undefined ||
  step.killedBy !== undefined

/** Runs the action as one step of a job. */
export const runStep = (step: Step): Promise<StepResult> =>
  runIn(step, (ready) => (needsOwn(ready) ? asProcess(ready) : asHosted(ready)))
