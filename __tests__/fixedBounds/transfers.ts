/** Bounds on what other runs, the repository and a model send. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { exchange } from '../../src/io/analysis/exchange.js'
import { defaultArtifactCaps } from '../../src/io/artifacts/caps.js'
import { chooseArtifacts } from '../../src/io/artifacts/choose.js'
import { artifactError } from '../../src/io/artifacts/failure.js'
import type { StoredArtifact } from '../../src/io/artifacts/store.js'
import type { Candidate } from '../../src/io/baseline/candidates.js'
import { defaultSearchCaps } from '../../src/io/baseline/caps.js'
import { readCandidate } from '../../src/io/baseline/readCandidate.js'
import { readJobReports } from '../../src/io/jobReports.js'
import { maxUntrustedBytes } from '../../src/io/reportViews.js'
import { repositoryIn } from '../../src/io/repository/local.js'
import { packViews, unpackViews } from '../../src/io/views.js'
import { json } from '../../src/outputs/json.js'
import { encodeViews } from '../../src/views/encode.js'
import { zipOf } from '../e2e/zip.js'
import { answering, startEndpoint } from '../helpers/endpoint.js'
import { cpuProfile, profileFile } from '../helpers/inputs.js'
import { mergedOf } from '../helpers/merged.js'
import { aReport } from '../helpers/report.js'
import { type FixedBound, said } from './bound.js'

const inFolder = async (use: (folder: string) => string | Promise<string>): Promise<string> => {
  const folder = mkdtempSync(join(tmpdir(), 'flamegate-fixed-'))
  try {
    return await use(folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** What is left of the artifacts of a run, and how many are taken. */
const chosen = (artifacts: readonly StoredArtifact[]): string => {
  const taken = chooseArtifacts(artifacts, [], defaultArtifactCaps)
  return taken.left.map(({ because }) => `${because}; ${taken.chosen.length} taken`).join('\n')
}

const bench = (id: number, size = 1): StoredArtifact => ({ id, name: `bench-${id}`, size })

/** A listed baseline whose download fails: it is only asked for where its size is none too large. */
const baseline = (size: number): Promise<string> =>
  inFolder(async (temp) => {
    const unavailable = artifactError({ code: 'busy', message: 'found 503', hint: 'later' })
    const outcome = await readCandidate({ artifact: { id: 1, name: 'b', size } } as Candidate, {
      runs: { download: () => Promise.reject(unavailable) } as never,
      read: () => Promise.reject(unavailable),
      temp,
      caps: defaultSearchCaps
    })
    const because = outcome.kind === 'unusable' ? outcome.because : 'it was read'
    return because.includes('found 503') ? '' : because
  })

const archive = zipOf({ 'report.json': json.render(aReport(), { colour: 'none' }) })

/** The reports of two jobs, the size of one of which is listed like that. */
const jobReports = (size: number): Promise<string> =>
  inFolder(async (temp) => {
    const store = {
      list: async () => [
        { id: 1, name: 'flamegate-report-a', size },
        { id: 2, name: 'flamegate-report-b', size: archive.length }
      ],
      download: async (_: StoredArtifact, folder: string) => {
        const path = join(folder, 'download.zip')
        writeFileSync(path, archive)
        return { path, name: 'download.zip' }
      }
    }
    const { reports, lost } = await readJobReports(store, {
      temp,
      runUrl: 'https://github.com/',
      keep: (job) => job
    })
    return lost.map(({ because }) => `${because}; ${reports.length} read`).join('\n')
  })

const context = { version: '1.2.3', generatedAt: '2026-01-01T00:00:00.000Z', ignoredFiles: 0 }
const labels = { baseLabel: 'main', headLabel: undefined }
const file = profileFile('base/cpu.pprof', cpuProfile({ 'main.work': 10 }))
const views = encodeViews([file], { ...context, ...labels })
const viewsBytes = Buffer.byteLength(JSON.stringify(views))

/** Views that texts of up to a million bytes make so large. */
const packed = (size: number): string => {
  const texts: string[] = []
  for (let left = size - viewsBytes; left > 0; left -= 1_000_000)
    texts.push('a'.repeat(Math.min(left, 1_000_000) - ',""'.length))
  const result = packViews({ ...views, strings: [...views.strings, ...texts] })
  return result.kind === 'refused' ? said([result.diagnostic]) : ''
}

/** Views with white space behind them. */
const unpacked =
  (most?: number) =>
  (size: number): string => {
    const json = Buffer.alloc(size, ' ')
    json.write(JSON.stringify(views))
    const result = unpackViews(gzipSync(json, { level: 1 }), most)
    return result.kind === 'refused' ? said([result.diagnostic]) : ''
  }

const codeowners = (size: number): Promise<string> =>
  inFolder((root) => {
    writeFileSync(join(root, 'CODEOWNERS'), '* @acme/perf\n'.padEnd(size, '#'))
    const checkout = { root, files: ['CODEOWNERS'], isComplete: true }
    const sought = { fileNames: new Set<string>(), benchmarks: new Set<string>() }
    const found = repositoryIn(checkout, { ...sought, packages: new Set<string>() })
    const { codeowners: read, diagnostics } = found.owners
    return said(diagnostics, read === undefined ? 'nothing was read' : 'it was read')
  })

/** The reports of so many jobs of a run. */
const merged = (count: number): string => {
  const report = aReport()
  const reports = Array.from({ length: count }, (_, key) => ({ key: `${key}`, report }))
  const { jobs, jobs_left_out, summary, verdict } = mergedOf({ reports, version: '1.2.3' })
  if (verdict.complete && jobs_left_out === 0) return ''
  return `${summary} ${jobs.length} jobs, ${jobs_left_out} left out`
}

const answered = async (size: number): Promise<string> => {
  const endpoint = await startEndpoint(answering('{}'.padEnd(size)))
  const question = { url: new URL(endpoint.url), body: '{}', version: '1.2.3' }
  const authorize = async () => undefined
  const answer = await exchange({ ...question, authorize }, AbortSignal.timeout(5000))
  await endpoint.close()
  return answer.kind === 'failed' ? `${answer.failure.found}; ${answer.failure.hint}` : ''
}

const artifacts = 'artifacts of a run, size of each as stored'
const otherJob = 'report of another job, views'

export const transferBounds: readonly FixedBound[] = [
  {
    ...{ row: artifacts, bound: '50', what: 'artifacts' },
    read: (count) => chosen(Array.from({ length: count }, (_, id) => bench(id))),
    says: ['50 artifacts are taken at most', '50 taken']
  },
  {
    ...{ row: artifacts, bound: '512 MiB', what: 'a listed size' },
    read: (size) => chosen([bench(1, size), bench(2)]),
    says: ['it has 536870913 bytes, more than 536870912', '1 taken']
  },
  {
    ...{ row: 'stored baseline', bound: '256 MiB', what: 'a listed size', read: baseline },
    says: ['it has 268435457 bytes, more than 268435456']
  },
  {
    ...{ row: otherJob, bound: '64 MiB', what: 'a listed size', read: jobReports },
    says: ['its artifact is larger than a report', '1 read']
  },
  {
    ...{ row: otherJob, bound: '128 MiB', what: 'views that are written', read: packed },
    says: ['expected measurements of at most', 'found more', 'compare fewer profiles at once']
  },
  {
    ...{ row: otherJob, bound: '128 MiB', what: 'views that are read', read: unpacked() },
    says: ['expected at most 134217728 bytes when unpacked, found more']
  },
  {
    ...{ row: 'views of another run, which nobody trusts', bound: '64 MiB', what: 'views' },
    read: unpacked(maxUntrustedBytes),
    says: ['expected at most 67108864 bytes when unpacked, found more']
  },
  {
    ...{ row: 'CODEOWNERS', bound: '3,000,000', what: 'the file of a checkout', read: codeowners },
    says: [
      'expected at most 3000000 bytes, found 3000001: GitHub does not load this CODEOWNERS',
      'nothing was read'
    ]
  },
  {
    ...{ row: 'jobs of a merged report', bound: '256', what: 'jobs', read: merged },
    says: ['256 jobs, 1 left out']
  },
  {
    ...{ row: 'request to a model, and its answer', bound: '65,536', what: 'an answer' },
    read: answered,
    says: ['an answer of more than 64 KiB', 'docs/llm.md']
  }
]
