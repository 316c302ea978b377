/** `flamegate pull` with hostile names in the settings, and from a server that answers with anything. */
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, expect, jest, test } from '@jest/globals'
import { run } from '../../src/cli.js'
import { testShell } from '../helpers/shell.js'
import { type Answer, type Playing, play } from '../io/production/server.js'
import { names } from '../outputs/hostileReport.js'
import { hostileProfile } from './hostileProfile.js'
import { steeringIn } from './steering.js'

jest.setTimeout(60_000)

let root = ''
let folder = ''
let server: Playing
let answer: () => Answer = () => ({})

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'flamegate-pulls-'))
  server = await play(() => answer())
})
afterAll(async () => {
  await server.close()
  rmSync(root, { recursive: true, force: true })
})
beforeEach(() => {
  folder = join(root, 'here')
  mkdirSync(folder)
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const settings = (kind: string, name: string): string =>
  JSON.stringify({
    production: {
      service: name,
      pull: { server: kind, url: server.url, base: { labels: { git_ref: name } } }
    }
  })

/** Every file below the folder but the settings. */
const files = (): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== 'c.yml')
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort()

const pulled = ['data/base/production_cpu.pprof', 'data/head/production_cpu.pprof']

/** What a server says, by what comes of it where the settings can be used. */
const answers: Readonly<Record<string, (name: string) => Answer>> = {
  'with a profile': (name) => ({ body: hostileProfile(name) }),
  'with a text': (name) => ({ body: name }),
  'with a profile in JSON': (name) => ({
    body: JSON.stringify({
      pprof: Buffer.from(hostileProfile(name)).toString('base64'),
      [name]: name
    })
  }),
  'with a text in JSON': (name) => ({ body: JSON.stringify({ pprof: name }) }),
  'with another address': (name) => ({
    status: 302,
    headers: {
      location: `https://example.com/${encodeURIComponent(name.replaceAll('\ud800', ''))}`.slice(
        0,
        2000
      )
    }
  }),
  'with an error': (name) => ({ status: 500, body: name })
}

const cases = ['pyroscope', 'parca'].flatMap((kind) =>
  Object.entries(answers).map(([what, make]) => ({ kind, what, make }))
)

test.each(cases)(
  '$kind that answers $what writes its two files or none, whatever the names',
  async ({ kind, make }) => {
    for (const [what, name] of names) {
      answer = () => make(name)
      const found: string[] = []
      for (const one of ['shopd', name]) {
        writeFileSync(join(folder, 'c.yml'), settings(kind, one))
        const { shell, written } = testShell(folder)
        const code = await run(['pull', '--config', 'c.yml', '--out', 'data'], shell)
        found.push(...steeringIn(written.out), ...steeringIn(written.err))
        expect({ what, code: code === 0 || code === 2 }).toEqual({ what, code: true })
        expect({ what, files: files() }).toEqual({ what, files: code === 0 ? pulled : [] })
        rmSync(join(folder, 'data'), { recursive: true, force: true })
      }
      expect({ what, found }).toEqual({ what, found: [] })
    }
  }
)

test('a profile is written as it came', async () => {
  answer = () => ({ body: hostileProfile('main.run') })
  writeFileSync(join(folder, 'c.yml'), settings('pyroscope', 'shopd'))
  const { shell, written } = testShell(folder)
  expect(await run(['pull', '--config', 'c.yml', '--out', 'data'], shell)).toBe(0)
  expect(written.out).toBe(`${pulled.join('\n')}\n`)
})
