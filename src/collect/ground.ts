import type { Diagnostic } from '../model/diagnostic.js'
import { openLedger } from './ledger.js'
import { patternsOf } from './packages.js'
import type { CollectPorts, WorkFolder } from './ports.js'
import { randomFrom } from './random.js'
import type { Repository } from './repository.js'
import type { CollectRequest } from './request.js'
import { millisecondsOf, type Session } from './session.js'
import type { SideTree, Trees } from './side.js'
import { sinceFirst } from './turn.js'

/** What there is once the sides are checked out. */
export interface Ground {
  readonly request: CollectRequest
  readonly ports: CollectPorts
  readonly repository: Repository
  readonly work: WorkFolder
  readonly trees: Trees
  readonly seed: number
  /** What finding the revisions brought up. */
  readonly notes: readonly Diagnostic[]
}

/** The book and the places of a collection, with nothing in them yet. */
export const openSession = ({ request, ports, work, trees, seed }: Ground): Session => {
  const { settings } = request
  const { base, head } = trees
  const sideEntry = ({ ref, sha, go, root }: SideTree) => ({
    ref,
    sha,
    go_version: go.version,
    root
  })
  const ledger = openLedger({
    manifest_version: 1,
    tool: { name: 'flamegate', version: ports.version },
    created_at: ports.now(),
    ...(base === undefined ? {} : { base: sideEntry(base) }),
    head: sideEntry(head),
    environment: {
      goos: head.go.os,
      goarch: head.go.arch,
      ...ports.machine,
      gomaxprocs: ports.machine.cpus
    },
    seed,
    order: 'interleaved',
    settings: {
      packages: patternsOf(settings.packages).slice(0, 10_000),
      bench: settings.bench,
      rounds: settings.rounds,
      benchtime: settings.benchtime,
      profile: [...settings.profile],
      profile_rounds: settings['profile-rounds'],
      noise_rounds: base === undefined ? 0 : settings['noise-rounds'],
      tags: settings.tags
    }
  })
  return {
    ports,
    settings,
    sides: base === undefined ? 'head' : 'both',
    timeoutMs: millisecondsOf(settings.timeout),
    ledger,
    data: ports.openDataFolder(request.cwd, request.out),
    work,
    random: randomFrom(seed),
    sinceStart: sinceFirst()
  }
}
