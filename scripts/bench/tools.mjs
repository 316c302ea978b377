// The tools that a user would otherwise run, built and warmed.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const said = (command, args, env = {}) => {
  const { status, stdout } = spawnSync(command, args, {
    encoding: 'utf8',
    env: { ...process.env, ...env }
  })
  return status === 0 ? stdout.trim() : undefined
}

/** Path of the pprof binary; new Go builds it on first use, so a profile is shown to it once. */
const findPprof = (profile) => {
  const path = said('go', ['tool', '-n', 'pprof'])
  if (path === undefined) return undefined
  said('go', ['tool', 'pprof', '-top', profile])
  return path
}

const findBenchstat = (root, folder) => {
  const version = readFileSync(join(root, 'fixtures/benchstat.version'), 'utf8').trim()
  const path = join(folder, 'benchstat')
  if (existsSync(path)) return path
  const asked = `golang.org/x/perf/cmd/benchstat@${version}`
  return said('go', ['install', asked], { GOBIN: folder }) === undefined ? undefined : path
}

/** What of Go's tools is there, and how it calls itself. */
export const findTools = (root, folder) => {
  const go = said('go', ['version'])
  if (go === undefined) return { go, pprof: undefined, benchstat: undefined }
  const profile = join(root, 'fixtures/demo/head/cpu.pprof')
  return { go, pprof: findPprof(profile), benchstat: findBenchstat(root, folder) }
}
