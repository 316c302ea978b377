import { collect } from '../collect/collect.js'
import type { Collected, CollectRequest } from '../collect/request.js'
import { collectKeys } from '../config/flagKeys.js'
import { resolveConfig } from '../config/layers.js'
import { collectPorts } from '../io/collectPorts.js'
import { readConfigFile } from '../io/configFile.js'
import { terminalProgress } from '../io/progress.js'
import type { Shell } from '../io/shell.js'
import { exitCodeOf, withSignals } from '../io/signals.js'
import { renderDiagnostics } from '../outputs/diagnostics.js'
import { terminal } from '../outputs/escape.js'
import { plural } from '../units/count.js'
import { version } from '../version.js'
import { readArguments } from './arguments.js'
import { usageError } from './usage.js'

/** Where `analyze` looks when it is given no path. */
const defaultOut = '.docs/artifacts/ci'

const options = {
  base: { type: 'string' },
  head: { type: 'string' },
  seed: { type: 'string' },
  config: { type: 'string' },
  out: { type: 'string', default: defaultOut },
  ...Object.fromEntries(collectKeys.map((key) => [key, { type: 'string' as const }]))
} as const

const seedOf = (text: string | undefined): number | undefined => {
  if (text === undefined) return undefined
  if (/^\d{1,10}$/.test(text) && Number(text) < 2 ** 32) return Number(text)
  throw usageError(
    `expected a whole number below 4294967296 for --seed, found ${text}`,
    'the seed of an earlier run is in its manifest'
  )
}

/** An unset variable in a script gives an empty text, which would mean a default that nobody asked for. */
const refuseEmpty = (values: Readonly<Record<string, string | undefined>>): void => {
  const empty = Object.keys(values).find((name) => values[name]?.trim() === '')
  if (empty === undefined || empty === 'tags') return
  throw usageError(
    `expected a value for --${empty}, found nothing`,
    'is a variable of the script unset?'
  )
}

const readRequest = async (args: readonly string[], cwd: string): Promise<CollectRequest> => {
  const { values, positionals } = readArguments(args, options)
  if (positionals.length > 0) {
    throw usageError(
      `expected options only, found ${positionals.join(' ')}`,
      'packages are given with --packages, several of them in one text: "./a ./b"'
    )
  }
  const { base, head, seed, config: path, out = defaultOut, ...flags } = values
  refuseEmpty({ ...flags, base, head, config: path, out })
  const file = await readConfigFile(path, cwd)
  const { config } = resolveConfig({ file, collect: flags })
  return { cwd, out, base, head, settings: config.collect, seed: seedOf(seed) }
}

type Measured = Exclude<Collected, { readonly status: 'nothing' }>

const nextLine = (out: string): string =>
  `Next: ${out === defaultOut ? 'flamegate analyze' : `flamegate analyze ${terminal(out)}`}\n`

/** A change that can affect nothing needs no measurement, and `analyze` says so too. */
const idleSummary = (out: string, packages: number): string =>
  `Wrote ${terminal(out)}: nothing to measure, the change cannot affect the ${plural(packages, 'package')} with benchmarks\n${nextLine(out)}`

const summary = ({ status, manifest, out, diagnostics }: Measured): string => {
  const { packages, unaffected = 0 } = manifest
  if (packages.length === 0 && unaffected > 0) return idleSummary(out, unaffected)
  const profiles = manifest.files.filter(({ kind }) => kind !== 'benchmarks').length
  const rounds = Math.max(
    ...manifest.runs.map(({ phase, round }) => (phase === 'profile' ? 0 : round)),
    0
  )
  const missing =
    status === 'complete'
      ? ''
      : `, incomplete: ${plural(diagnostics.length, 'problem')}, listed above and in the manifest`
  return `Wrote ${terminal(out)}: ${plural(rounds, 'round')} of benchmarks, ${plural(profiles, 'profile')}${missing}\n${nextLine(out)}`
}

/** `flamegate collect`: measures base and head in turns. Exits 0 with data, 2 without, and as the signal says when stopped. */
export const collectCommand = async (args: readonly string[], shell: Shell): Promise<number> => {
  const request = await readRequest(args, shell.cwd)
  const collected = await withSignals((stop) =>
    collect(request, collectPorts({ version, progress: terminalProgress(shell.err), stop }))
  )
  const errors = collected.diagnostics.filter(({ severity }) => severity === 'error')
  if (errors.length > 0) shell.err(renderDiagnostics(errors, shell.colour))
  if (collected.status !== 'nothing') shell.out(summary(collected))
  if (collected.stoppedBy !== undefined) return exitCodeOf(collected.stoppedBy)
  return collected.status === 'nothing' ? 2 : 0
}
