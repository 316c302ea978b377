import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'

/** Which rooms a room may import from, and which packages and built-in modules. docs/architecture.md tells what the rooms are for. */
const walls: Readonly<Record<string, { rooms: readonly string[]; packages: readonly string[] }>> = {
  model: { rooms: ['model'], packages: ['zod'] },
  units: { rooms: ['units', 'model'], packages: [] },
  stats: { rooms: ['stats', 'model'], packages: [] },
  symbols: { rooms: ['symbols'], packages: [] },
  patterns: { rooms: ['patterns'], packages: [] },
  formats: { rooms: ['formats', 'symbols', 'patterns', 'model', 'units'], packages: ['node:zlib'] },
  owners: { rooms: ['owners', 'patterns', 'model'], packages: [] },
  changes: { rooms: ['changes', 'model'], packages: [] },
  attribution: {
    rooms: ['attribution', 'changes', 'places', 'symbols', 'units', 'model'],
    packages: []
  },
  places: { rooms: ['places', 'symbols', 'model'], packages: [] },
  pair: { rooms: ['pair', 'patterns', 'units', 'model'], packages: [] },
  compare: { rooms: ['compare', 'pair', 'stats', 'symbols', 'units', 'model'], packages: [] },
  classify: { rooms: ['classify', 'symbols', 'units', 'model'], packages: [] },
  rate: { rooms: ['rate', 'units', 'model'], packages: [] },
  gates: { rooms: ['gates', 'classify', 'units', 'model'], packages: ['zod'] },
  policy: {
    rooms: ['policy', 'classify', 'config', 'gates', 'patterns', 'units', 'model'],
    packages: []
  },
  verdict: {
    rooms: ['verdict', 'gates', 'classify', 'pair', 'policy', 'units', 'model'],
    packages: []
  },
  acks: {
    rooms: ['acks', 'classify', 'config', 'gates', 'verdict', 'units', 'model'],
    packages: ['zod']
  },
  energy: { rooms: ['energy', 'classify', 'config', 'policy', 'workOf', 'model'], packages: [] },
  production: { rooms: ['production', 'classify', 'config', 'model'], packages: [] },
  spans: {
    rooms: ['spans', 'classify', 'config', 'pair', 'stats', 'units', 'workOf', 'model'],
    packages: []
  },
  merge: { rooms: ['merge', 'verdict', 'units', 'model'], packages: [] },
  recommend: { rooms: ['recommend', 'callers', 'pair', 'symbols', 'units', 'model'], packages: [] },
  callers: { rooms: ['pair', 'symbols', 'model'], packages: [] },
  locate: {
    rooms: ['locate', 'callers', 'owners', 'places', 'pair', 'symbols', 'model'],
    packages: []
  },
  config: { rooms: ['config', 'gates', 'patterns', 'units', 'model'], packages: ['zod', 'yaml'] },
  issues: { rooms: ['issues', 'model'], packages: [] },
  history: {
    rooms: [
      ...['history', 'classify', 'compare', 'config', 'pair', 'stats', 'symbols', 'units'],
      'model'
    ],
    packages: []
  },
  report: {
    rooms: [
      ...['report', 'compare', 'classify', 'gates', 'pair', 'policy', 'rate', 'config', 'units'],
      'model'
    ],
    packages: []
  },
  views: { rooms: ['views', 'model'], packages: [] },
  advise: { rooms: ['advise', 'outputs', 'units', 'model'], packages: [] },
  trees: { rooms: ['trees', 'pair', 'workOf', 'model'], packages: [] },
  outputs: { rooms: ['outputs', 'units', 'model'], packages: ['node:crypto'] },
  pictures: {
    rooms: [
      ...[
        'pictures',
        'pair',
        'compare',
        'config',
        'stats',
        'symbols',
        'trees',
        'outputs',
        'locate',
        'model',
        'units'
      ]
    ],
    packages: []
  },
  page: { rooms: ['page', 'trees', 'patterns', 'stats', 'units', 'model'], packages: [] },
  collect: { rooms: ['collect', 'config', 'formats', 'units', 'model'], packages: ['zod'] },
  io: {
    rooms: [
      ...[
        'io',
        'acks',
        'changes',
        'collect',
        'config',
        'formats',
        'history',
        'owners',
        'pair',
        'patterns',
        'places',
        'production',
        'units',
        'model'
      ]
    ],
    packages: [
      ...['node:child_process', 'node:crypto', 'node:fs', 'node:fs/promises', 'node:os'],
      ...['node:path', 'node:process', 'node:v8', 'node:worker_threads', 'node:zlib'],
      ...['@actions/artifact', '@actions/core', '@actions/github', 'zod'],
      ...['@octokit/plugin-retry', '@octokit/plugin-throttling']
    ]
  },
  steps: {
    rooms: [
      'pair',
      ...['steps', 'io', 'acks', 'analyze', 'collect', 'version', 'config', 'outputs', 'units'],
      ...[
        'changes',
        'history',
        'issues',
        'merge',
        'report',
        'spans',
        'production',
        'verdict',
        'views',
        'trees',
        'pictures',
        'advise',
        'locate',
        'places'
      ],
      'model'
    ],
    packages: ['node:path']
  },
  commands: {
    rooms: [
      ...['commands', 'steps', 'io', 'collect', 'compare', 'config', 'outputs', 'units'],
      ...['acks', 'advise', 'verdict', 'version', 'model']
    ],
    packages: ['node:path', 'node:util']
  },
  action: { rooms: ['steps', 'io', 'config', 'model'], packages: ['node:process'] },
  thread: { rooms: ['io'], packages: [] },
  analyze: {
    rooms: [
      'analyze',
      'pair',
      'attribution',
      'compare',
      'classify',
      'policy',
      'gates',
      'rate',
      'verdict',
      'acks',
      'recommend',
      'energy',
      'history',
      'production',
      'callers',
      'locate',
      'spans',
      'report',
      'config',
      'workOf',
      'model'
    ],
    packages: []
  },
  workOf: { rooms: ['pair', 'config', 'model'], packages: [] },
  version: { rooms: [], packages: [] },
  cli: { rooms: ['commands', 'io', 'outputs', 'version', 'model'], packages: ['node:process'] }
}

/** Words of the impure world; only the rooms below may use them. */
const impure =
  /\bprocess\.|\bDate\.now\b|\bnew Date\b|\bMath\.random\b|\bperformance\.|\bfetch\(|\bsetTimeout\b/
const impureRooms = new Set(['io', 'cli', 'action'])

const root = fileURLToPath(new URL('../src', import.meta.url))

const sourceFiles = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    return entry.isDirectory() ? sourceFiles(path) : [path]
  })

const roomOf = (path: string): string =>
  (relative(root, path).split(sep)[0] ?? '').replace(/\.[jt]s$/, '')

const importsOf = (text: string): readonly string[] =>
  [...text.matchAll(/^(?:import|export)\b[^'"]*?from '([^']+)'|\bimport\('([^']+)'\)/gms)].map(
    (match) => match[1] ?? match[2] ?? ''
  )

const violations = (path: string): readonly string[] => {
  const room = roomOf(path)
  const wall = walls[room]
  if (wall === undefined) return [`${relative(root, path)}: no room called ${room}`]
  return importsOf(readFileSync(path, 'utf8')).flatMap((target) => {
    const isOwn = target.startsWith('.')
    const name = isOwn ? roomOf(normalize(join(dirname(path), target))) : target
    const allowed = isOwn ? wall.rooms : wall.packages
    return allowed.includes(name) ? [] : [`${relative(root, path)} imports ${target}`]
  })
}

const withoutComments = (text: string): string =>
  text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '')

describe('the architecture', () => {
  const files = sourceFiles(root)

  test('has source files to look at', () => {
    expect(files.length).toBeGreaterThan(50)
  })

  test('is told in docs/architecture.md, a row for every folder', () => {
    const guide = readFileSync(join(root, '../docs/architecture.md'), 'utf8')
    const told = [...guide.matchAll(/^\| `(\w+)` \|/gm)].map(([, room]) => room)
    const folders = readdirSync(root, { withFileTypes: true }).filter((one) => one.isDirectory())
    expect(folders.map(({ name }) => name).filter((room) => !told.includes(room))).toEqual([])
    expect(told.filter((room) => walls[room ?? ''] === undefined)).toEqual([])
  })

  test('has in docs/architecture.md what each room may use', () => {
    const guide = readFileSync(join(root, '../docs/architecture.md'), 'utf8')
    const rows = [...guide.matchAll(/^\| `(\w+)` \|.*\|([^|]*)\|$/gm)]
    // `io and everything pure` and the like are words, not lists.
    const lists = rows.filter(([, , cell = '']) => !cell.includes('everything'))
    const told = lists.map(([, room = '', cell = '']) => [
      room,
      cell
        .split(',')
        .map((one) => one.trim())
        .filter((one) => one !== '')
        .sort()
    ])
    const held = lists.map(([, room = '']) => {
      const { rooms = [], packages = [] } = walls[room] ?? {}
      const others = rooms.filter((one) => one !== room && one !== 'model')
      const outside = packages
        .filter((one) => !one.startsWith('node:'))
        .map((one) => one.replace(/^(@\w+)\/.*$/, '$1/*'))
      return [room, [...new Set([...others, ...outside])].sort()]
    })
    expect(told).toEqual(held)
  })

  test('keeps every import inside the walls of its room', () => {
    expect(files.flatMap(violations)).toEqual([])
  })

  test('keeps clock, randomness, process and network in io', () => {
    const offenders = files
      .filter((path) => !impureRooms.has(roomOf(path)))
      .filter((path) => impure.test(withoutComments(readFileSync(path, 'utf8'))))
    expect(offenders.map((path) => relative(root, path))).toEqual([])
  })

  test('says nothing in the language or the time zone of the machine', () => {
    const local =
      /\.toLocale|\.localeCompare\(|\bIntl\.|\.get(?:Hours|Date|Day|Month|FullYear|TimezoneOffset)\(/
    const offenders = files
      .filter((path) => roomOf(path) !== 'page')
      .filter((path) => local.test(withoutComments(readFileSync(path, 'utf8'))))
    expect(offenders.map((path) => relative(root, path))).toEqual([])
  })

  test('has no default exports, enums, any, or non-null assertions', () => {
    const banned =
      /^export default\b|^\s*(?:export )?(?:const )?enum \w|[:<(,]\s*any\b(?!\w)|\w!(?:\.|\)|;|,|\[)/m
    const offenders = files.filter((path) =>
      banned.test(withoutComments(readFileSync(path, 'utf8')))
    )
    expect(offenders.map((path) => relative(root, path))).toEqual([])
  })
})
