/**
 * A small runner: gives one step of a JavaScript action the environment, files and folders that GitHub's runner gives
 * it, runs it as a process, and reads back what the runner would have read.
 *
 * FLAMEGATE_E2E_NODE is another node to run it with, FLAMEGATE_E2E_ACTION another file than the one in action.yml.
 */
import { spawn } from 'node:child_process'
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative, sep } from 'node:path'
import { readPairs, readSummary, type Summary } from './envFiles.js'
import { readEvent } from './events.js'
import {
  envFile,
  envFileNames,
  environment,
  type Folders,
  readMetadata,
  root,
  type Step,
  type Told
} from './runnerEnv.js'
import { readStepLog, type StepLog } from './stepLog.js'

const hurryFile = new URL('./hurry.mjs', import.meta.url).href

/** A step that takes longer is killed; `timeout-minutes` of a job. */
export const maxStepMs = 50_000

export interface StepResult extends StepLog {
  /** null when the step had to be killed. */
  readonly exitCode: number | null
  readonly outputs: ReadonlyMap<string, string>
  readonly summary: Summary
  readonly durationMs: number
  /** Variables that the step sets for later steps. */
  readonly exported: ReadonlyMap<string, string>
  /** Files that the step left outside of RUNNER_TEMP, workspace included; by path. */
  readonly stray: readonly string[]
  /** Every file that the step left, by path. */
  readonly left: readonly string[]
  /** Bytes of a file that the step left, by a path as in its outputs; undefined when there is none. */
  readonly readFile: (path: string) => Buffer | undefined
  /** stdout and stderr as they came, before the runner masks anything. */
  readonly raw: string
}

const makeFolders = (): Folders => {
  const base = realpathSync(mkdtempSync(join(tmpdir(), 'flamegate-e2e-')))
  const folders = {
    base,
    workspace: join(base, 'work', 'shop', 'shop'),
    temp: join(base, 'work', '_temp'),
    commands: join(base, 'commands')
  }
  for (const folder of Object.values(folders)) mkdirSync(folder, { recursive: true })
  return folders
}

const filesUnder = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name))

/** Lays out what is there before the step; the variables that follow from it. */
const fill = (step: Step, folders: Folders, eventPath: string): Told['env'] => {
  for (const name of envFileNames) writeFileSync(envFile(folders, name), '')
  for (const [path, content] of Object.entries(step.workspace)) {
    const target = join(folders.workspace, path)
    mkdirSync(dirname(target), { recursive: true })
    writeFileSync(target, content)
  }
  step.prepare?.(folders)
  const told = step.happened?.(folders)
  mkdirSync(dirname(eventPath), { recursive: true })
  writeFileSync(eventPath, JSON.stringify(told?.payload ?? readEvent(step.event)))
  return told?.env ?? {}
}

export interface Ended {
  readonly exitCode: number | null
  readonly output: string
}

interface Started {
  readonly args: readonly string[]
  readonly cwd: string
  readonly env: Readonly<Record<string, string>>
  readonly cancelAt: string | undefined
  readonly killedBy: Promise<void> | undefined
}

const runProcess = ({ args, cwd, env, cancelAt, killedBy }: Started) =>
  new Promise<Ended>((resolve, reject) => {
    const node = process.env['FLAMEGATE_E2E_NODE'] ?? process.execPath
    const child = spawn(node, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] })
    const parts: Buffer[] = []
    child.stdout.on('data', (part: Buffer) => {
      parts.push(part)
      if (cancelAt !== undefined && part.includes(cancelAt)) child.kill('SIGINT')
    })
    child.stderr.on('data', (part: Buffer) => parts.push(part))
    void killedBy?.then(() => child.kill('SIGKILL'))
    const timer = setTimeout(() => child.kill('SIGKILL'), maxStepMs)
    child.on('error', reject)
    child.on('close', (exitCode) => {
      clearTimeout(timer)
      resolve({ exitCode, output: Buffer.concat(parts).toString('utf8') })
    })
  })

/** What a fetch adds to a repository: objects, and where the history is cut. */
const fetched = /\/\.git\/(?:objects\/|shallow$)/

const readIfThere = (path: string): Buffer | undefined => {
  try {
    return readFileSync(path)
  } catch {
    return undefined
  }
}

/** A step whose folders, files and environment are there. */
export interface Ready {
  readonly step: Step
  readonly folders: Folders
  readonly env: Readonly<Record<string, string>>
}

/** Lays out a step, lets it run, and reads what it left. The folders are removed afterwards; what they held is in the result. */
export const runIn = async (
  step: Step,
  execute: (ready: Ready) => Promise<Ended>
): Promise<StepResult> => {
  const folders = makeFolders()
  try {
    const standard = environment(step, folders)
    const told = fill(step, folders, standard['GITHUB_EVENT_PATH'] ?? '')
    const before = new Set(filesUnder(folders.base))
    const start = performance.now()
    const { exitCode, output } = await execute({ step, folders, env: { ...standard, ...told } })
    const durationMs = performance.now() - start
    const left = filesUnder(folders.base).filter((path) => !before.has(path))
    const contents = new Map(left.map((path) => [path, readFileSync(path)] as const))
    const command = (name: string) => readIfThere(envFile(folders, name)) ?? Buffer.alloc(0)
    return {
      ...readStepLog(output),
      exitCode,
      durationMs,
      raw: output,
      outputs: readPairs(command('OUTPUT').toString('utf8')),
      exported: readPairs(command('ENV').toString('utf8')),
      summary: readSummary(command('STEP_SUMMARY')),
      left,
      stray: left
        .filter((path) => !path.startsWith(folders.temp + sep))
        .map((path) => relative(folders.base, path).replaceAll(sep, '/'))
        .filter((path) => !fetched.test(path)),
      readFile: (path) => contents.get(join(path)) ?? contents.get(join(folders.workspace, path))
    }
  } finally {
    rmSync(folders.base, { recursive: true, force: true })
  }
}

/** Runs a step that is laid out as a process. */
export const asProcess = ({ step, folders, env }: Ready): Promise<Ended> => {
  const main = process.env['FLAMEGATE_E2E_ACTION'] ?? join(root, readMetadata().runs.main)
  const preload = step.hurry === 1 ? [] : ['--import', hurryFile]
  return runProcess({
    args: [...preload, main],
    cwd: folders.workspace,
    env,
    cancelAt: step.cancelAt,
    killedBy: step.killedBy
  })
}

/** Runs the action as one step of a job, as the runner does: in a process that ends with it. */
export const runApart = (step: Step): Promise<StepResult> => runIn(step, asProcess)
