import { argv } from 'node:process'
import { usage, usageError, usageOf } from './commands/usage.js'
import { requireNode } from './io/nodeVersion.js'
import { watchOutput } from './io/output.js'
import { processShell, type Shell } from './io/shell.js'
import { endOnStrayError } from './io/strayErrors.js'
import { diagnosticsOf } from './model/defect.js'
import type { Diagnostic, FlamegateError } from './model/diagnostic.js'
import { renderDiagnostics } from './outputs/diagnostics.js'
import { version } from './version.js'

type Run = (args: readonly string[], shell: Shell) => number | Promise<number>

interface Command {
  readonly run: Run
  readonly writesFiles: boolean
}

/** What it prints is what it is for. */
const printer = (run: Run): Command => ({ run, writesFiles: false })

/** What it prints beside its files may get lost: they stand, and so does the verdict. */
const writer = (run: Run): Command => ({ run, writesFiles: true })

const print = (text: string): Command =>
  printer((_, shell) => {
    shell.out(text)
    return 0
  })

/** Every command is a file of its own in dist/, so that `top` and `bench` start without what only `analyze` needs. */
const commands: ReadonlyMap<string, Command> = new Map<string, Command>([
  [
    'analyze',
    writer(async (...call) => (await import('./commands/analyze.js')).analyzeCommand(...call))
  ],
  [
    'collect',
    writer(async (...call) => (await import('./commands/collect.js')).collectCommand(...call))
  ],
  ['top', printer(async (...call) => (await import('./commands/top.js')).topCommand(...call))],
  [
    'bench',
    printer(async (...call) => (await import('./commands/bench.js')).benchCommand(...call))
  ],
  ['pull', writer(async (...call) => (await import('./commands/pull.js')).pullCommand(...call))],
  [
    'policy',
    printer(async (...call) => (await import('./commands/policy.js')).policyCommand(...call))
  ],
  ['init', writer(async (...call) => (await import('./commands/init.js')).initCommand(...call))],
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

/** What a command line asks for: a command, or what is said about it. */
const commandOf = ([name = '', ...rest]: readonly string[]): Command | undefined => {
  const command = commands.get(name)
  return command !== undefined && asksForHelp(rest) ? print(usageOf(name)) : command
}

const say = (diagnostics: readonly Diagnostic[], { err, colour }: Shell): void =>
  err(renderDiagnostics(diagnostics, colour))

/** Runs one command line and returns its exit code: the only place where errors of this shell are caught. */
export const run = async (args: readonly string[], shell: Shell): Promise<number> => {
  const [name, ...rest] = args
  try {
    requireNode()
    const command = commandOf(args)
    if (command === undefined) throw unknown(name)
    return await command.run(rest, shell)
  } catch (error) {
    say(diagnosticsOf(error), shell)
    return 2
  }
}

const outputLost = (why: string): Diagnostic => ({
  severity: 'error',
  code: 'cli/output-lost',
  message: `expected to print everything, found: ${why}`,
  hint: 'make room where the output goes, and run it again'
})

/** Entry of the bundled command; `dist` is the folder that the bundle lies in. */
export const main = async (dist: URL): Promise<void> => {
  const lostOutput = watchOutput()
  const shell = processShell(dist)
  endOnStrayError(2, (error) => say(diagnosticsOf(error), shell))
  const args = argv.slice(2)
  const code = await run(args, shell)
  const lost = await lostOutput()
  if (lost !== undefined) say([outputLost(lost)], shell)
  process.exitCode = lost === undefined || commandOf(args)?.writesFiles ? code : 2
}
