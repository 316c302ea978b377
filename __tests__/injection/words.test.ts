/** What people and models write about a report: commands in comments, their authors and labels, GitHub's errors, answers of a model. */
import { beforeAll, describe, expect, test } from '@jest/globals'
import { readAnswer } from '../../src/advise/answer.js'
import { withAdvice } from '../../src/advise/merge.js'
import { analyze } from '../../src/analyze.js'
import { defaultConfig } from '../../src/config/schema.js'
import { acksOver } from '../../src/io/acks/api.js'
import { gatherAcks } from '../../src/io/acks/gather.js'
import { type Acks, noAcks } from '../../src/model/ack.js'
import { type Report, reportSchema } from '../../src/model/report.js'
import { benchFile, rawBenchmarks } from '../helpers/inputs.js'
import { context } from '../helpers/street.js'
import { aWorld, comment, connect, labelEvent, user, type World } from '../io/acks/world.js'
import { everyOutput, type Told } from '../outputs/everyOutput.js'
import { names } from '../outputs/hostileReport.js'
import { expectAsInert } from '../outputs/inert.js'

const times = [100, 103, 101, 104, 102, 106, 105, 108]
const files = [
  benchFile('base/bench.txt', rawBenchmarks({ 'Encode-8': times })),
  benchFile('head/bench.txt', rawBenchmarks({ 'Encode-8': times.map((time) => time * 2) }))
]

const reportWith = (acks: Acks): Report => {
  const report = analyze(files, defaultConfig, { ...context, acks }, () => undefined)
  expect(reportSchema.safeParse(JSON.parse(JSON.stringify(report))).error).toBeUndefined()
  return report
}

const plain = reportWith(noAcks)
const [{ id } = { id: '' }] = plain.bench_deltas

/** What is said of an output of the one report beside that of a harmless one; undefined where they differ in their words only. */
const complaint = (output: Told, hostile: Report, harmless: Report): unknown => {
  try {
    expectAsInert(output, hostile, harmless)
    return undefined
  } catch (error) {
    return error
  }
}

/** Fails where an output of the one report differs from that of every harmless one in more than its words. */
const expectInert = (hostile: Report, harmless: readonly Report[]): void => {
  for (const output of everyOutput) {
    let first: unknown
    const isInert = harmless.some((one) => {
      const said = complaint(output, hostile, one)
      first ??= said
      return said === undefined
    })
    if (!isInert) throw first
  }
}

const gathered = (world: World, label: string): Promise<Acks> =>
  gatherAcks(acksOver(connect(world), { owner: 'acme', repo: 'shop' }), {
    issue: 42,
    label,
    file: { acks: [], diagnostics: [] },
    ownComment: async () => undefined
  })

/** One line of it, of the length that a command may have. */
const line = (name: string): string => name.replaceAll(/[\n\r]/g, ' ').slice(0, 250)

/** Whoever may write, and whoever may not, each with a name in every place that is theirs. */
const said = (name: string): World => {
  const world = aWorld()
  world.comments = [
    comment(1, user('kim'), `/flamegate ack ${id} because ${line(name)} until=2999-12-31`),
    comment(2, user('kim'), `/flamegate ack vanished/${line(name)} fine\n${name}`),
    comment(3, user('kim'), `/flamegate ${line(name)}`),
    comment(4, user(name), `/flamegate ack ${id} fine`),
    comment(5, user('x', name), `/flamegate ack ${line(name)}`),
    comment(6, user('reader'), name)
  ]
  world.events = [labelEvent(7, user(name), { name }), labelEvent(8, user('tri'), { name })]
  return world
}

describe('acknowledgements', () => {
  const report = async (of: string) => reportWith(await gathered(said(of), of))
  let harmless: readonly Report[] = []
  beforeAll(async () => {
    harmless = await Promise.all(['name', 'some names', '', 'x'.repeat(250), '\n'].map(report))
  })

  test.each(names)('are read, and are inert in every output, with %s', async (_, name) => {
    const hostile = await report(name)
    expect(hostile.acks.filter(({ state }) => state === 'active')).toMatchObject([
      { author: 'kim', findings: [id] }
    ])
    expectInert(hostile, harmless)
  })

  test.each(names)('ask GitHub about nobody who cannot be a login, with %s', async (_, name) => {
    const world = said(name)
    await gathered(world, name)
    const asked = world.requests.filter((one) => one.includes('/permission'))
    expect(asked.map((one) => one.split(' ').at(-1))).toContain('kim')
    for (const one of asked)
      expect(one).toMatch(/^\/collaborators\/\{username\}\/permission acme shop [a-z0-9_-]{1,100}$/)
  })

  describe.each(['/comments', '/events', '/permission'])('that GitHub refuses at %s', (route) => {
    const refused = async (message: string): Promise<Report> => {
      const world = said('name')
      world.failures.set(route, { status: 422, message })
      return reportWith(await gathered(world, 'name'))
    }
    let others: readonly Report[] = []
    beforeAll(async () => {
      others = await Promise.all(['name', ''].map(refused))
    })

    test.each(names)('say of its error what it says, inert, with %s', async (_, name) => {
      expectInert(await refused(name), others)
    })
  })
})

describe('the answer of a model', () => {
  const answers = (name: string): readonly unknown[] => [
    { summary_override: name, recommendations: [name, { title: name, body: name }], model: name },
    {
      recommendations: [
        { finding_id: id, title: name },
        { finding_id: name, body: name }
      ]
    },
    { summary_override: `${name} 77% ${name}`, model: `${name}\n${name}` },
    { [name]: name, schema_version: name }
  ]

  const advised = (answer: unknown): Report => {
    const read = readAnswer(JSON.stringify(answer), plain)
    const report =
      read.kind === 'answer'
        ? withAdvice(plain, read.advice)
        : { ...plain, diagnostics: [{ id: 'd', ...read.diagnostic }] }
    return reportSchema.parse(JSON.parse(JSON.stringify(report)))
  }

  const harmless = ['name', 'Some names.', '', '`name`', 'x'.repeat(2000)].map((one) =>
    answers(one).map(advised)
  )

  test.each(names)('is inert in every output with %s', (_, name) => {
    answers(name).forEach((answer, at) => {
      expectInert(
        advised(answer),
        harmless.flatMap((one) => one[at] ?? [])
      )
    })
  })

  test.each(names)('changes nothing that was measured with %s', (_, name) => {
    for (const answer of answers(name)) {
      const { summary, advice, recommendations, diagnostics, ...rest } = advised(answer)
      expect(rest).toEqual(
        expect.objectContaining({
          verdict: plain.verdict,
          rating: plain.rating,
          bench_deltas: plain.bench_deltas
        })
      )
    }
  })
})
