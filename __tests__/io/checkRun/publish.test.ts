import { describe, expect, test } from '@jest/globals'
import type { CheckAnnotation, CheckContent, Checks } from '../../../src/io/checkRun/api.js'
import { type CheckRequest, publishCheckRun } from '../../../src/io/checkRun/publish.js'
import { FlamegateError } from '../../../src/model/diagnostic.js'

interface Stored extends CheckContent {
  readonly id: number
  readonly annotations: readonly CheckAnnotation[]
}

interface World {
  readonly stored: Map<number, Stored>
  readonly writes: string[]
}

const aWorld = (): World => ({ stored: new Map(), writes: [] })

const refused = (status: number) =>
  new FlamegateError([
    { severity: 'error', code: `github/${status}`, message: `refused ${status}` }
  ])

const shown = ({ id, externalId, conclusion, annotations }: Stored) => ({
  id,
  url: `https://github.com/runs/${id}`,
  externalId,
  conclusion,
  annotations: annotations.length
})

/** GitHub as far as check runs go; `over` replaces a request. */
const checks = (world: World, over: Partial<Checks> = {}): Checks => {
  const put = (id: number, content: CheckContent, before: readonly CheckAnnotation[]) => {
    const added = content.output.annotations
    if (added.length > 50) throw new Error(`${added.length} annotations in a request`)
    const stored = { ...content, id, annotations: [...before, ...added] }
    world.stored.set(id, stored)
    return shown(stored)
  }
  const of = (id: number): Stored => {
    const found = world.stored.get(id)
    if (found === undefined) throw refused(404)
    return found
  }
  return {
    ofCommit: async (_, name) => ({
      items: [...world.stored.values()].filter((one) => one.name === name).map(shown),
      isLast: true
    }),
    annotations: async (id, page) => {
      const { annotations } = of(id)
      return {
        items: annotations.slice((page - 1) * 100, page * 100),
        isLast: page * 100 >= annotations.length
      }
    },
    create: async (_, content) => {
      const id = 1000 + world.stored.size + 1
      world.writes.push(`create ${id}: ${content.output.annotations.length}`)
      return put(id, content, [])
    },
    update: async (id, content) => {
      world.writes.push(`update ${id}: ${content.output.annotations.length}`)
      return put(id, content, of(id).annotations)
    },
    annotate: async (id, output) => {
      world.writes.push(`annotate ${id}: ${output.annotations.length}`)
      return put(id, { ...of(id), output }, of(id).annotations)
    },
    ...over
  }
}

const annotation = (line: number): CheckAnnotation => ({
  path: 'pricing/engine.go',
  line,
  level: 'warning',
  title: '▲ more CPU',
  message: `line ${line}`
})

const annotated = (count: number): CheckRequest['output'] => ({
  title: 'Failed: slower',
  summary: '### Failed',
  annotations: Array.from({ length: count }, (_, index) => annotation(index + 1))
})

const aRequest = (over: Partial<CheckRequest> = {}): CheckRequest => ({
  name: 'flamegate',
  key: 'default',
  headSha: 'b'.repeat(40),
  runId: 100,
  runAttempt: 1,
  detailsUrl: 'https://github.com/acme/shop/actions/runs/100',
  conclusion: 'failure',
  output: annotated(1),
  ...over
})

describe('a check run', () => {
  test('is created for the head, with the key and the run that wrote it', async () => {
    const world = aWorld()
    let sha = ''
    const client = checks(world)
    const published = await publishCheckRun(
      {
        ...client,
        create: (head, content) => {
          sha = head
          return client.create(head, content)
        }
      },
      aRequest()
    )
    expect(published).toEqual({
      kind: 'created',
      url: 'https://github.com/runs/1001',
      because: 'there was none yet'
    })
    expect(sha).toBe('b'.repeat(40))
    expect(world.stored.get(1001)).toMatchObject({
      externalId: 'flamegate:v1 key=default run=100.1',
      conclusion: 'failure',
      output: { title: 'Failed: slower', summary: '### Failed' }
    })
  })

  test('gets its annotations in portions of 50', async () => {
    const world = aWorld()
    await publishCheckRun(checks(world), aRequest({ output: annotated(120) }))
    expect(world.writes).toEqual(['create 1001: 50', 'annotate 1001: 50', 'annotate 1001: 20'])
    expect(world.stored.get(1001)?.annotations).toEqual(annotated(120).annotations)
  })

  test.each([0, 1, 50])('with %i annotations takes one request', async (count) => {
    const world = aWorld()
    await publishCheckRun(checks(world), aRequest({ output: annotated(count) }))
    expect(world.writes).toEqual([`create 1001: ${count}`])
  })

  test('is out although annotations cannot be added', async () => {
    const annotate = () => Promise.reject(refused(502))
    const published = await publishCheckRun(
      checks(aWorld(), { annotate }),
      aRequest({ output: annotated(120) })
    )
    expect(published.kind).toBe('created')
    expect(published.because).toContain('70 annotations are left out (refused 502)')
  })

  test('passes a missing permission on', async () => {
    const ofCommit = () => Promise.reject(refused(403))
    await expect(publishCheckRun(checks(aWorld(), { ofCommit }), aRequest())).rejects.toThrow(
      FlamegateError
    )
  })

  test('leaves those of others alone', async () => {
    const world = aWorld()
    await publishCheckRun(checks(world), aRequest({ key: 'linux' }))
    const [other] = world.stored.values()
    if (other !== undefined) world.stored.set(1, { ...other, id: 1, externalId: 'other tool' })
    await publishCheckRun(checks(world), aRequest({ key: 'macos', runId: 101 }))
    expect(world.writes).toEqual(['create 1001: 1', 'create 1003: 1'])
  })
})

describe('a re-run', () => {
  test('updates the check run, and adds no annotation twice', async () => {
    const world = aWorld()
    await publishCheckRun(checks(world), aRequest({ output: annotated(60) }))
    const again = aRequest({ runAttempt: 2, conclusion: 'success', output: annotated(62) })
    expect(await publishCheckRun(checks(world), again)).toMatchObject({
      kind: 'updated',
      url: 'https://github.com/runs/1001'
    })
    expect(world.writes.slice(2)).toEqual(['update 1001: 2'])
    expect(world.stored.get(1001)).toMatchObject({
      externalId: 'flamegate:v1 key=default run=100.2',
      conclusion: 'success'
    })
    expect(world.stored.get(1001)?.annotations).toHaveLength(62)
  })

  test('makes a new one where an annotation is not true any more: GitHub takes none away', async () => {
    const world = aWorld()
    await publishCheckRun(checks(world), aRequest({ output: annotated(2) }))
    const published = await publishCheckRun(
      checks(world),
      aRequest({ runAttempt: 2, output: annotated(1) })
    )
    expect(published.kind).toBe('created')
    expect(world.stored.get(1002)?.annotations).toHaveLength(1)
    await publishCheckRun(checks(world), aRequest({ runAttempt: 3, output: annotated(1) }))
    expect(world.writes.at(-1)).toBe('update 1002: 0')
  })

  test('makes a new one where GitHub does not let the old one change', async () => {
    const world = aWorld()
    await publishCheckRun(checks(world), aRequest())
    const update = () => Promise.reject(refused(403))
    const published = await publishCheckRun(checks(world, { update }), aRequest({ runAttempt: 2 }))
    expect(published).toMatchObject({ kind: 'created', url: 'https://github.com/runs/1002' })
  })

  test('does not hide trouble on the other side behind a second one', async () => {
    const world = aWorld()
    await publishCheckRun(checks(world), aRequest())
    const update = () => Promise.reject(refused(502))
    const result = publishCheckRun(checks(world, { update }), aRequest({ runAttempt: 2 }))
    await expect(result).rejects.toThrow('refused 502')
    expect(world.stored.size).toBe(1)
  })

  test.each([{ runId: 99 }, { runId: 100, runAttempt: 1 }])(
    'that is older than what is there writes nothing: %j',
    async (older) => {
      const world = aWorld()
      await publishCheckRun(checks(world), aRequest({ runAttempt: 2 }))
      const published = await publishCheckRun(checks(world), aRequest(older))
      expect(published).toMatchObject({
        kind: 'skipped',
        because: expect.stringContaining('newer')
      })
      expect(world.writes).toHaveLength(1)
    }
  )
})

describe('two jobs of one run with one key', () => {
  test('leave the worse result, whichever comes first, and say so', async () => {
    for (const order of [
      ['failure', 'success'],
      ['success', 'failure'],
      ['neutral', 'failure']
    ] as const) {
      const world = aWorld()
      const output = annotated(0)
      const published = []
      for (const conclusion of order) {
        published.push(await publishCheckRun(checks(world), aRequest({ conclusion, output })))
      }
      expect([...world.stored.values()].map(({ conclusion }) => conclusion)).toEqual(['failure'])
      expect(published[0]).not.toHaveProperty('warning')
      expect(published[1]?.warning).toContain('`comment-key`')
    }
  })
})
