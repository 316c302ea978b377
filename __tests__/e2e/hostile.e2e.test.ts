/**
 * The committed action, as a process, on a pull request in which a stranger named everything: functions, files, packages,
 * benchmarks, units, labels of samples, artifacts, branches, the pull request itself. Whatever leaves the process is read as it
 * is read there. A process has names of its own, so nothing can be told by comparing lines: what is asked holds for any text.
 */
import { expect, jest, test } from '@jest/globals'
import { reportSchema } from '../../src/model/report.js'
import { encodeProfile } from '../helpers/pprof.js'
import { hostileProfile } from '../injection/hostileProfile.js'
import { steeringIn } from '../injection/steering.js'
import { parse } from '../outputs/gfm.js'
import { names } from '../outputs/hostileReport.js'
import { documentOf, elementsOf } from '../outputs/html/dom.js'
import { offences } from '../outputs/inert.js'
import { readEvent, world } from './events.js'
import { type Job, jobToken, withJobs } from './job.js'
import type { JsonObject } from './openApi.js'
import { summaryOf } from './reading.js'
import type { StepResult } from './runner.js'
import { documentedOutputs, type Told } from './runnerEnv.js'
import { type ZipEntry, zip } from './zip.js'

jest.setTimeout(120_000)

/** What can stand in a field of `go test -bench` output, and in a line of it. */
const word = (name: string): string => name.replaceAll(/[\s\p{White_Space}]+/gu, '_') || '_'
const line = (name: string): string => name.replaceAll(/[\n\r]/g, '_')

const steps = [0, 3, 1, 4, 2, 6, 5, 8, 7, 9]

const results = (name: string, ns: number): string =>
  [
    `pkg: ${line(name)}`,
    `note: ${line(name)}`,
    ...steps.flatMap((step) => [
      `BenchmarkX/${word(name)}-8 \t 100 \t ${ns + step} ns/op \t 3 ${word(name)}`,
      `Benchmark${word(name)} \t what is this ${line(name)}`
    ]),
    line(name)
  ].join('\n')

/** A profile with a function of every name. */
const functions = (all: readonly string[], count: number): Buffer => {
  const named = all.map((name, at) => ({
    stack: [[name], ['main']],
    values: [count + at, (count + at) * 1e7],
    labels: [[name, name] as const]
  }))
  const other = { stack: [['other'], ['main']], values: [20_000, 20_000e7] }
  const sampleTypes = [
    ['samples', 'count'],
    ['cpu', 'nanoseconds']
  ] as const
  const period = ['cpu', 'nanoseconds', 1e7] as const
  const fileOf = (name: string) => name
  return Buffer.from(encodeProfile({ sampleTypes, period, samples: [...named, other], fileOf }))
}

/** What fits the name of a file, as UTF-8. */
const short = (name: string): string =>
  Buffer.from(name.replaceAll('\0', '_')).subarray(0, 200).toString('utf8')

/** Every other benchmark is slower, so that they are no shift of the whole suite. */
const filesOf = (name: string, at: number): readonly ZipEntry[] => [
  { path: `base/${short(name)}.txt`, content: results(name, 100) },
  { path: `head/${short(name)}.txt`, content: results(name, at % 2 === 0 ? 200 : 101) },
  { path: `base/${short(name)}.pprof`, content: Buffer.from(hostileProfile(name)) },
  { path: `head/${short(name)}.pprof`, content: Buffer.from([0x1f, 0x8b, 8, 0]) }
]

const dataOf = (all: readonly string[]): Buffer =>
  zip([
    { path: 'base/engine_cpu.pprof', content: functions(all, 10) },
    { path: 'head/engine_cpu.pprof', content: functions(all, 2000) },
    // Not every name can be that of a file.
    { path: 'base/all.txt', content: all.map((name) => results(name, 300)).join('\n') },
    {
      path: 'head/all.txt',
      content: all.map((name, at) => results(name, 300 + 100 * (at % 2))).join('\n')
    },
    ...all.flatMap(filesOf)
  ])

/** What GitHub takes as the name of an artifact. */
const canBeCalled = (name: string): boolean => !/[":<>|*?\r\n\\/]|\p{Cc}/u.test(name)

const artifactsOf = (all: readonly string[]): Readonly<Record<string, Buffer>> => ({
  'flamegate-data-1': dataOf(all),
  ...Object.fromEntries(
    all
      .map(short)
      .filter(canBeCalled)
      .map((name, at) => [
        `bench ${at} ${name}`,
        zip(filesOf(`Own${at}`, 1).filter(({ path }) => path.endsWith('.txt')))
      ])
  )
})

/** GitHub's refs have at most 255 bytes. */
const eventOf = (all: readonly string[]): Told => {
  const text = all.filter((name) => name.length < 20).join('')
  const ref = `x${text.replaceAll(/[\0\n\r]/g, '_').slice(0, 200)}`
  const payload = readEvent('pull-request')
  const pull = payload['pull_request'] as JsonObject
  const side = (key: string) => ({ ...(pull[key] as JsonObject), ref, label: ref })
  const changed = { title: text, body: text, head: side('head'), base: side('base') }
  return {
    payload: { ...payload, pull_request: { ...pull, ...changed } },
    env: { GITHUB_HEAD_REF: ref, GITHUB_BASE_REF: ref, GITHUB_ACTOR: ref, GITHUB_REF_NAME: ref }
  }
}

const contents = {
  [`${world.baseSha}:.github/flamegate.yml`]: 'outputs: [text, speedscope]\n'
}

const fileOf = (step: StepResult, name: string): string =>
  step.readFile(step.left.find((path) => path.endsWith(`/default/${name}`)) ?? '')?.toString() ?? ''

/** Tags of our own, which come in pairs but for the last. */
const ownTag = /^<\/?(?:details|summary|sub|small)>$|^<details open>$|^<br>$/

/** What is hidden at the top of a comment, and links into the repository: names in them are code, which is gone by then. */
const ownLine = /^<!-- flamegate:.*-->$/gm
const ownLink = /\[[^[\]]*\]\(https:\/\/github\.com\/acme\/shop\/[\w./#%?=&-]*\)/g

const expectMarkdown = (markdown: string): void => {
  expect(markdown.length).toBeGreaterThan(1000)
  const { tags, prose, columns } = parse(markdown.replace(ownLine, ''))
  expect(tags.filter((tag) => !ownTag.test(tag))).toEqual([])
  for (const name of ['details', 'summary', 'sub', 'small']) {
    const open = tags.filter((tag) => tag.startsWith(`<${name}`))
    expect(open).toHaveLength(tags.filter((tag) => tag === `</${name}>`).length)
  }
  expect(columns.filter(([one, other]) => one !== other)).toEqual([])
  expect(offences(prose.map((part) => part.replaceAll(ownLink, ' ')))).toEqual([])
  expect(steeringIn(markdown)).toEqual([])
}

const expectPage = (html: string): void => {
  const elements = elementsOf(documentOf(html))
  const attributes = elements.flatMap(({ attrs }) => attrs)
  expect(
    elements.filter(({ tagName }) => /^(?:img|iframe|object|form|base)$/.test(tagName))
  ).toEqual([])
  expect(attributes.filter(({ name }) => /^on|^style$/.test(name))).toEqual([])
  const targets = attributes.filter(({ name }) => name === 'href' || name === 'src')
  expect(targets.filter(({ value }) => !/^(?:#|data:image\/svg\+xml)/.test(value))).toEqual([])
}

/** Of the log what is not a command of our own; those of the toolkit are debugging, which nobody sees unasked. */
const expectLog = ({ raw, commands }: StepResult): void => {
  const own = raw
    .split('\n')
    .filter(
      (text) => !/^::(?:debug|add-mask|group|endgroup|notice|warning|error)(?: |::)/.test(text)
    )
  expect(own.filter((one) => steeringIn(one).length > 0)).toEqual([])
  const told = commands.filter(({ name }) => /^(?:notice|warning|error|group)$/.test(name))
  expect(told.length).toBeGreaterThan(1)
  for (const { properties, data } of told) {
    expect(steeringIn(data)).toEqual([])
    expect([...properties.values()].flatMap(steeringIn)).toEqual([])
    expect([...properties.keys()].filter((key) => !/^(?:title|file|line)$/.test(key))).toEqual([])
  }
}

const expectOutputs = ({ outputs }: StepResult): void => {
  expect([...outputs.keys()].sort()).toEqual([...documentedOutputs()].sort())
  for (const value of outputs.values()) expect(value).toMatch(/^[\w./:#-]*$/)
}

const expectJson = (text: string, isKnown: (json: unknown) => void): void => {
  expect(text.split('\n').filter((one) => /^ *::|##\[/.test(one))).toEqual([])
  isKnown(JSON.parse(text))
}

/** GitHub's part: one comment, one check run, nothing that it would not have taken. */
const expectGitHub = (job: Job): void => {
  expect(job.comments()).toHaveLength(1)
  const [check, ...others] = [...job.server.state.checkRuns.values()]
  expect(others).toEqual([])
  expect(steeringIn(`${check?.title}`)).toEqual([])
  expectMarkdown(`${check?.summary}`)
  for (const { title, message } of check?.annotations ?? [])
    expect(steeringIn(`${title}\n${message}`)).toEqual([])
}

/** A name as UTF-8 has it; of a function without one there is the file of the program. */
const asRead = (name: string): string => Buffer.from(name).toString() || '[app]'

/** The corpus in parts: a comment shows a bounded number of rows, and each name is to be seen. */
const size = 9
const parts = Array.from({ length: Math.ceil(names.length / size) }, (_, at) =>
  names.slice(at * size, (at + 1) * size)
).map((part) => [part.map(([what]) => what).join(', '), part.map(([, name]) => name)] as const)

test.each(parts)(
  'nothing that leaves the action does anything with %s',
  withJobs(async (aJob, _, all) => {
    const job = await aJob({ artifacts: artifactsOf(all), contents, grants: { checks: 'write' } })
    const inputs = { check: 'true', sarif: 'true' }
    const step = await job.step(inputs, { happened: () => eventOf(all) })
    expectLog(step)
    expectOutputs(step)
    const written = step.left.map((path) => step.readFile(path)?.toString() ?? '')
    expect(written.filter((content) => content.includes(jobToken))).toEqual([])
    expectGitHub(job)
    for (const markdown of [
      job.comments()[0]?.body ?? '',
      summaryOf(step),
      fileOf(step, 'report.md')
    ])
      expectMarkdown(markdown)
    expect(steeringIn(fileOf(step, 'report.txt'))).toEqual([])
    expectPage(fileOf(step, 'report.html'))
    expectJson(fileOf(step, 'report.json'), (json) => {
      const read = reportSchema.parse(json)
      const told = [
        ...read.cpu_regressions,
        ...read.new_hotspots,
        ...read.not_judged,
        ...read.other_deltas
      ]
      expect(told.map(({ name }) => name)).toEqual(expect.arrayContaining(all.map(asRead)))
      expect(read.bench_deltas.length).toBeGreaterThan(all.length)
    })
    expectJson(fileOf(step, 'flamegate.sarif'), (json) => {
      expect(json).toMatchObject({ version: '2.1.0' })
    })
    expectJson(fileOf(step, 'report.speedscope.json'), (json) => {
      expect(json).toHaveProperty('shared.frames')
    })
  })
)
