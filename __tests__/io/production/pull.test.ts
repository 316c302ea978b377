/** Profiles from a Pyroscope or a Parca server: what is asked, what is taken, and every way in which it can fail. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { run } from '../../../src/cli.js'
import { testShell } from '../../helpers/shell.js'
import { type Answer, type Asked, type Playing, play } from './server.js'

const fixture = (side: string) =>
  readFileSync(
    fileURLToPath(new URL(`../../../fixtures/endpoints/${side}/api_cpu.pprof`, import.meta.url))
  )

let folder = ''
let server: Playing | undefined

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'flamegate-pull-'))
})
afterEach(async () => {
  await server?.close()
  server = undefined
  rmSync(folder, { recursive: true, force: true })
})

const settings = (kind: string, url: string, more = '') => `
production:
  service: shopd
  pull:
    server: ${kind}
    url: ${url}
    base: { labels: { git_ref: main }, from: '2026-11-28T10:00:00Z', to: '2026-11-28T11:00:00Z' }
    head: { labels: { git_ref: canary }, from: '2026-11-28T11:00:00Z', to: '2026-11-28T12:00:00Z' }
${more}`

const pull = async (
  kind: string,
  answer: (asked: Asked) => Answer,
  {
    env = {},
    more = ''
  }: { readonly env?: Readonly<Record<string, string>>; readonly more?: string } = {}
) => {
  server = await play(answer)
  writeFileSync(join(folder, 'c.yml'), settings(kind, server.url, more))
  const { shell, written } = testShell(folder, env)
  const code = await run(['pull', '--config', 'c.yml', '--out', 'data'], shell)
  return { code, asked: server.asked, ...written }
}

/** The fields of a flat Protobuf message: varints and texts. */
const fieldsOf = (bytes: Buffer): Readonly<Record<number, string | number>> => {
  const fields: Record<number, string | number> = {}
  let at = 0
  const varint = (): number => {
    let value = 0n
    for (let shift = 0n; ; shift += 7n) {
      const byte = bytes[at++] ?? 0
      value |= BigInt(byte & 0x7f) << shift
      if (byte < 0x80) return Number(value)
    }
  }
  while (at < bytes.length) {
    const tag = varint()
    if ((tag & 7) === 0) fields[tag >> 3] = varint()
    else {
      const end = varint() + at
      fields[tag >> 3] = bytes.subarray(at, end).toString()
      at = end
    }
  }
  return fields
}

const parcaAnswer = ({ query }: Asked): Answer => {
  const side = query['merge.query']?.includes('canary') ? 'head' : 'base'
  return { body: JSON.stringify({ pprof: fixture(side).toString('base64') }) }
}

const pyroscopeAnswer = ({ body }: Asked): Answer => ({
  body: fixture(String(fieldsOf(body)[2]).includes('canary') ? 'head' : 'base')
})

describe('flamegate pull', () => {
  test('asks Pyroscope for the merged profile of both sides', async () => {
    const { code, asked, out } = await pull('pyroscope', pyroscopeAnswer)
    expect(code).toBe(0)
    expect(out).toBe('data/base/production_cpu.pprof\ndata/head/production_cpu.pprof\n')
    expect(
      asked.map(({ method, path, headers }) => [method, path, headers['content-type']])
    ).toEqual(
      Array.from({ length: 2 }, () => [
        'POST',
        '/querier.v1.QuerierService/SelectMergeProfile',
        'application/proto'
      ])
    )
    expect(asked.map(({ body }) => fieldsOf(body))).toEqual([
      {
        1: 'process_cpu:cpu:nanoseconds:cpu:nanoseconds',
        2: '{service_name="shopd",git_ref="main"}',
        3: Date.parse('2026-11-28T10:00:00Z'),
        4: Date.parse('2026-11-28T11:00:00Z')
      },
      expect.objectContaining({ 2: '{service_name="shopd",git_ref="canary"}' })
    ])
  })

  test('asks Parca for the same, by its own names', async () => {
    const { code, asked } = await pull('parca', parcaAnswer)
    expect(code).toBe(0)
    expect(asked.map(({ method, path, query }) => ({ method, path, query }))[0]).toEqual({
      method: 'GET',
      path: '/api/profiles/query',
      query: {
        mode: 'MODE_MERGE',
        report_type: 'REPORT_TYPE_PPROF',
        'merge.query':
          'process_cpu:cpu:nanoseconds:cpu:nanoseconds:delta{job="shopd",git_ref="main"}',
        'merge.start': '2026-11-28T10:00:00.000Z',
        'merge.end': '2026-11-28T11:00:00.000Z'
      }
    })
  })

  test('leaves profiles that analyze compares', async () => {
    await pull('parca', parcaAnswer)
    for (const side of ['base', 'head'])
      expect(readFileSync(join(folder, 'data', side, 'production_cpu.pprof'))).toEqual(
        fixture(side)
      )
    const { shell, written } = testShell(folder)
    await run(['analyze', 'data', '--out', 'report', '--fail-on', 'never'], shell)
    expect(written.out).toContain('main.applyRules')
  })

  test('sends the token of the environment, and nothing without one', async () => {
    expect((await pull('parca', parcaAnswer)).asked[0]?.headers.authorization).toBeUndefined()
    await server?.close()
    const env = { FLAMEGATE_PRODUCTION_TOKEN: 'glc_secret', FLAMEGATE_PRODUCTION_TENANT: 'team-a' }
    const { asked, out, err } = await pull('pyroscope', pyroscopeAnswer, { env })
    expect(asked[0]?.headers).toMatchObject({
      authorization: 'Bearer glc_secret',
      'x-scope-orgid': 'team-a'
    })
    expect(out + err).not.toContain('glc_secret')
    await server?.close()
    const basic = await pull('parca', parcaAnswer, {
      env: { ...env, FLAMEGATE_PRODUCTION_USER: '42' }
    })
    expect(basic.asked[0]?.headers.authorization).toBe(
      `Basic ${Buffer.from('42:glc_secret').toString('base64')}`
    )
  })

  const onlyBase = (asked: Asked): Answer =>
    asked.query['merge.query']?.includes('canary') ? { status: 500 } : parcaAnswer(asked)

  test.each<[string, (asked: Asked) => Answer, RegExp]>([
    ['a refusal', () => ({ status: 401 }), /status 401.*FLAMEGATE_PRODUCTION_TOKEN/s],
    ['a broken server', () => ({ status: 500, body: 'glc_secret' }), /status 500/],
    [
      'a redirect',
      () => ({ status: 302, headers: { location: 'https://elsewhere.example/' } }),
      /status 302.*not followed/s
    ],
    ['no profile', () => ({ body: '<html>' }), /something else than a profile/],
    ['no base64', () => ({ body: '{"pprof": "!!"}' }), /something else than a profile/],
    [
      'a profile of nothing',
      () => ({ body: '{"pprof": ""}' }),
      /expected samples of cpu for base .*found none/
    ],
    ['garbage in base64', () => ({ body: '{"pprof": "AAAA"}' }), /found none/],
    ['head alone missing', onlyBase, /status 500/]
  ])('writes nothing after %s, and says why', async (_, answer, why) => {
    const { code, err } = await pull('parca', answer, {
      env: { FLAMEGATE_PRODUCTION_TOKEN: 'glc_secret' }
    })
    expect(code).toBe(2)
    expect(err).toMatch(why)
    expect(err).not.toContain('glc_secret')
    expect(existsSync(join(folder, 'data'))).toBe(false)
  })

  test('takes no more than the bound of an input', async () => {
    const more = 'limits: { max-file-bytes: 1KiB }\n'
    const { code, err } = await pull('pyroscope', pyroscopeAnswer, { more })
    expect([code, err]).toEqual([2, expect.stringContaining('more than 1024 bytes')])
  })

  test('says that nobody is there', async () => {
    writeFileSync(join(folder, 'c.yml'), settings('parca', 'http://127.0.0.1:9'))
    const { shell, written } = testShell(folder)
    expect(await run(['pull', '--config', 'c.yml'], shell)).toBe(2)
    expect(written.err).toMatch(/expected an answer of 127\.0\.0\.1:9, found no answer/)
  })

  test.each([
    ['no settings', '', /expected production\.pull/],
    [
      'an end before the begin',
      settings('parca', 'http://127.0.0.1:9').replaceAll('T10:', 'T23:'),
      /expected from before to/
    ],
    [
      'no service',
      settings('parca', 'http://127.0.0.1:9').replace('  service: shopd\n', ''),
      /service beside it/
    ],
    [
      'another time',
      settings('parca', 'http://127.0.0.1:9').replaceAll('2026-11-28T10:00:00Z', 'yesterday'),
      /a moment like now/
    ]
  ])('refuses %s', async (_, text, why) => {
    writeFileSync(join(folder, 'c.yml'), text)
    const { shell, written } = testShell(folder)
    expect(await run(['pull', '--config', 'c.yml'], shell)).toBe(2)
    expect(written.err).toMatch(why)
  })
})
