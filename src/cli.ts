import { argv } from 'node:process'
import { usage, usageError, usageOf } from './commands/usage.js'
import { processShell, type Shell } from './io/shell.js'
import { FlamegateError } from './model/diagnostic.js'
import { renderDiagnostics } from './outputs/diagnostics.js'
import { version } from './version.js'

type Command = (args: readonly string[], shell: Shell) => number | Promise<number>

const print = (text: string) => (_: readonly string[], shell: Shell) => {
  shell.out(text)
  return 0
}

/** Every command is a file of its own in dist/, so that `top` and `bench` start without what only `analyze` needs. */
const commands: ReadonlyMap<string, Command> = new Map<string, Command>([
  ['analyze', async (...call) => (await import('./commands/analyze.js')).analyzeCommand(...call)],
  ['collect', async (...call) => (await import('./commands/collect.js')).collectCommand(...call)],
  ['top', async (...call) => (await import('./commands/top.js')).topCommand(...call)],
  ['bench', async (...call) => (await import('./commands/bench.js')).benchCommand(...call)],
  ['pull', async (...call) => (await import('./commands/pull.js')).pullCommand(...call)],
  ['policy', async (...call) => (await import('./commands/policy.js')).policyCommand(...call)],
  ['init', async (...call) => (await import('./commands/init.js')).initCommand(...call)],
  ['help', print(usage)],
  ['--help', print(usage)],
  ['-h', print(usage)],
  ['version', print(`${version}\n`)],
  ['--version', print(`${version}\n`)]
])

const unknown = (name: string | undefined): FlamegateError =>
  usageError(
    `expected a command, found ${name ?? 'none'}`,
    'commands: analyze, collect, pull, top, bench, policy, init, help, version'
  )

const asksForHelp = (args: readonly string[]): boolean =>
  args.some((arg) => arg === '--help' || arg === '-h')

/** Runs one command line and returns its exit code: the only place where errors of this shell are caught. */
export const run = async (args: readonly string[], shell: Shell): Promise<number> => {
  const [name, ...rest] = args
  try {
    const command = commands.get(name ?? '')
    if (command === undefined) throw unknown(name)
    return await (asksForHelp(rest) ? print(usageOf(name ?? '')) : command)(rest, shell)
  } catch (error) {
    if (!(error instanceof FlamegateError)) throw error
    shell.err(renderDiagnostics(error.diagnostics, shell.colour))
    return 2
  }
}

/** Entry of the bundled command; `dist` is the folder that the bundle lies in. */
export const main = async (dist: URL): Promise<void> => {
  process.exitCode = await run(argv.slice(2), processShell(dist))
}
