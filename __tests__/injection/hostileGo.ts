/** A Go tool, and test binaries, that say the hostile names wherever they say anything. Git is the real one. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CollectPorts, Job, Ran } from '../../src/collect/ports.js'
import { names } from '../outputs/hostileReport.js'
import { hostileProfile } from './hostileProfile.js'

/** A path is no longer than a file system takes. */
export const short = (name: string): string => name.slice(0, 1000)

const line = (name: string): string => short(name).replaceAll(/[\n\r]/g, '_')

const word = (name: string): string => line(name).replaceAll(/[\s\p{White_Space}]+/gu, '_')

const packageOf = (name: string): string => `example.com/m/${short(name)}`

const ran = (over: Partial<Ran> = {}): Ran => ({
  ...{ exit: 0, stdout: '', stderr: '', startedMs: 0, durationMs: 1 },
  ...over
})

/** One package for each name, all in the folder `a`, which has a benchmark. */
const listed = (cwd: string): string =>
  names
    .map(([, name]) => ({
      ImportPath: packageOf(name),
      Dir: join(cwd, 'a'),
      Module: { Path: 'example.com/m' },
      TestGoFiles: ['a_test.go', short(name)]
    }))
    .map((one) => `${JSON.stringify(one, undefined, '\t')}\n`)
    .join('')

/** Benchmarks that are called like devices, like nothing, like each other, and like the package. */
const benchmarks = (name: string): readonly string[] => ['X', 'Con', 'nul', 'x', '', word(name)]

const results = (name: string): string =>
  [
    'goos: linux',
    `pkg: ${line(name)}`,
    `cpu: ${line(name)}`,
    ...benchmarks(name).map((one) => `Benchmark${one}/${word(name)}-8 \t 100 \t 120 ns/op`),
    line(name),
    `Benchmark${word(name)}-8  \ttorn`,
    ''
  ].join('\n')

/** The ports of a collection in which only git is real. Every second package fails to build, to run, or to be profiled. */
export const hostilePorts = (ports: CollectPorts): CollectPorts => {
  const built = new Map<string, string>()
  const nameOf = (path: string): string =>
    names.find(([, one]) => packageOf(one) === path)?.[1] ?? ''
  const failsAt = (name: string, step: number): boolean =>
    names.findIndex(([, one]) => one === name) % 6 === step

  const go = ({ args, cwd }: Job): Ran => {
    if (args[0] === 'env') {
      return ran({ stdout: ['go1.26', 'linux', 'amd64', '', join(cwd, 'go.mod'), ''].join('\n') })
    }
    if (args[0] === 'list') return ran({ stdout: listed(cwd) })
    const name = nameOf(args.at(-1) ?? '')
    if (failsAt(name, 1)) return ran({ exit: 1, stderr: `# x\n${name}` })
    const binary = args[args.indexOf('-o') + 1] ?? ''
    built.set(binary, name)
    writeFileSync(binary, name || 'x')
    return ran()
  }

  const binary = (path: string, { args }: Job): Ran => {
    const name = built.get(path) ?? ''
    const profiles = args.flatMap((one) => /^-test\.(?:cpu|mem)profile=(.*)$/s.exec(one)?.[1] ?? [])
    for (const one of profiles) writeFileSync(one, hostileProfile(name))
    const fails = failsAt(name, profiles.length > 0 ? 5 : 3)
    return ran({
      stdout: `${results(name)}Benchmark${word(name)}`,
      ...(fails ? { exit: 2, stderr: `panic: ${name}\n` } : {})
    })
  }

  return {
    ...ports,
    run: async (job) => {
      if (job.program === 'git') return ports.run(job)
      return job.program === 'go' ? go(job) : binary(job.program.binary, job)
    }
  }
}
