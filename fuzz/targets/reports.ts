/** What comes back from artifacts and from a model: reports, views, answers. */

import { gunzipSync, gzipSync } from 'node:zlib'
import { historyOf } from '../../__tests__/helpers/history.js'
import { aReport } from '../../__tests__/helpers/report.js'
import { treesOf } from '../../__tests__/helpers/trees.js'
import { infected } from '../../__tests__/outputs/hostileReport.js'
import { readAnswer } from '../../src/advise/answer.js'
import { withAdvice } from '../../src/advise/merge.js'
import { decode } from '../../src/formats/index.js'
import { mergeHistories } from '../../src/history/merge.js'
import { readHistory } from '../../src/history/read.js'
import { writeHistory } from '../../src/history/write.js'
import { isOwnReport } from '../../src/io/ownReport.js'
import { packViews, unpackViews } from '../../src/io/views.js'
import { firstComplaint } from '../../src/model/firstComplaint.js'
import type { DecodedFile } from '../../src/model/parsed.js'
import { storedReportSchema } from '../../src/model/replay.js'
import { reportSchema } from '../../src/model/report.js'
import { encodeViews } from '../../src/views/encode.js'
import { measurementsIn } from '../../src/views/measurements.js'
import { decodeTrees } from '../../src/views/trees.js'
import type { CorpusFile } from '../corpus.js'
import { changedJson } from '../grow.js'
import { limits } from '../limits.js'
import type { Random } from '../random.js'
import { promise, type Target } from '../target.js'
import { renderOne } from '../writers.js'

const json = (value: unknown): Uint8Array => Buffer.from(JSON.stringify(value) ?? '')

const parse = (bytes: Uint8Array): unknown => {
  try {
    return JSON.parse(Buffer.from(bytes).toString())
  } catch {
    return undefined
  }
}

const jsonWords = [
  '{',
  '}',
  '[',
  ']',
  ':',
  ',',
  'null',
  'true',
  '"',
  '-1',
  '1e999',
  '0',
  '"__proto__":{}',
  '\\u0000',
  '\\ud800'
]

const growing =
  (values: readonly unknown[]) =>
  (random: Random): Uint8Array =>
    json(changedJson(values[random.below(values.length)], random))

const reports = [aReport(), infected('a'), infected('pkg.(*T).Do')]

const reportTarget: Target = {
  id: 'report',
  seeds: reports.map(json),
  words: [...Object.keys(reportSchema.shape), ...jsonWords],
  grow: growing(reports),
  read: (bytes) => {
    isOwnReport(bytes)
    const value = parse(bytes)
    storedReportSchema.safeParse(value, firstComplaint)
    const { data } = reportSchema.safeParse(value, firstComplaint)
    if (data !== undefined) renderOne(data, bytes)
  }
}

const answers = [
  {
    schema_version: 1,
    model: 'm',
    summary_override: 'It is slower by 12.5 pp.',
    recommendations: ['Cache it.', { finding_id: 'f-1', title: 'a', body: '`b`' }]
  }
]

const answerTarget: Target = {
  id: 'answer',
  seeds: answers.map(json),
  words: [
    'summary_override',
    'recommendations',
    'finding_id',
    '<b>',
    '](',
    '12.5 pp',
    '99%',
    '`',
    ...jsonWords
  ],
  grow: growing(answers),
  read: (bytes) => {
    const report = infected('a')
    const read = readAnswer(Buffer.from(bytes).toString(), report)
    if (read.kind === 'answer') renderOne(withAdvice(report, read.advice), bytes)
  }
}

const histories = [historyOf([1, 2, 3, 4]), historyOf([5])]

const historyTarget: Target = {
  id: 'history',
  seeds: histories.map((history) => Buffer.from(writeHistory(history))),
  words: [...Object.keys(historyOf([])), 'points', 'rows', 'values', ...jsonWords],
  grow: growing(histories),
  read: (bytes) => {
    const read = readHistory(Buffer.from(bytes).toString())
    if (read.kind !== 'history') return
    const merged = mergeHistories(read.history, historyOf([1, 9]))
    promise(
      readHistory(writeHistory(merged)).kind === 'history',
      'a merged history that can be read'
    )
  }
}

const decodedFiles = (corpus: readonly CorpusFile[]): readonly DecodedFile[] =>
  corpus.map(({ path, bytes }) => {
    const name = path.split('/').slice(-2).join('/')
    return { path: name, name, bytes: bytes.length, ...decode({ path: name, bytes }, limits) }
  })

const viewsContext = {
  version: '0.0.0',
  generatedAt: '2026-01-01T00:00:00.000Z',
  baseLabel: undefined,
  headLabel: undefined,
  ignoredFiles: 0
}

const viewsTarget = (corpus: readonly CorpusFile[]): Target => {
  const small = corpus.filter(({ bytes, format }) => bytes.length < 2000 && format !== 'unknown')
  const groups = Array.from({ length: 12 }, (_, n) => small.filter((_, index) => index % 40 === n))
  const packed = groups.flatMap((group) => {
    const files = decodedFiles(group)
    const views = packViews(encodeViews(files, viewsContext, treesOf(files)))
    return views.kind === 'packed' ? [gunzipSync(views.bytes)] : []
  })
  const values = packed.map(parse)
  return {
    id: 'views',
    seeds: packed,
    words: [
      'views_version',
      'files',
      'strings',
      'profiles',
      'trees',
      'columns',
      'flat',
      'NaN',
      'Infinity',
      ...jsonWords
    ],
    grow: growing(values),
    read: (bytes) => {
      const read = unpackViews(gzipSync(bytes, { level: 1 }))
      if (read.kind === 'refused') return
      measurementsIn(read.views)
      decodeTrees(read.views)
    }
  }
}

export const reportTargets = (corpus: readonly CorpusFile[]): readonly Target[] => [
  reportTarget,
  answerTarget,
  historyTarget,
  viewsTarget(corpus)
]
