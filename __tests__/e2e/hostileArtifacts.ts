/** Artifacts that nobody should upload. Each holds a good comparison too, which must survive. */
import { type Files, slower } from './measurements.js'
import { type ZipEntry, zip } from './zip.js'

const good: readonly ZipEntry[] = Object.entries(slower).map(([path, content]) => ({
  path,
  content
}))

const mebibyte = 1024 * 1024
const planted = 'planted by an artifact\n'

/** Where the archive with bad names would write, could it. */
export const escapeTarget = '/tmp/flamegate-e2e-escaped.txt'

/** Names that would leave the folder, on one system or another, and a link that would. */
export const zipSlip: Buffer = zip([
  { path: '../../../escaped.txt', content: planted },
  { path: escapeTarget, content: planted },
  { path: 'C:\\escaped.txt', content: planted },
  { path: '..\\..\\escaped.txt', content: planted },
  { path: 'link', content: '../../..', mode: 0o120777 },
  { path: 'link/escaped.txt', content: planted },
  ...good
])

/** 64 MiB in 64 KiB, an entry that says it is small, and a hundred entries that share one body. */
export const bomb: Buffer = zip([
  { path: 'head/zeros.pprof', content: Buffer.alloc(64 * mebibyte) },
  { path: 'head/liar.pprof', content: Buffer.alloc(8 * mebibyte), claimedSize: 100 },
  ...Array.from({ length: 100 }, (_, n) => ({
    path: `head/copy-${n}.pprof`,
    content: '',
    sharesDataOf: 0
  })),
  ...good
])

/** One name twice, once in capitals, and a file where a folder is. */
export const duplicates: Buffer = zip([
  ...good,
  { path: 'notes/a.txt', content: planted },
  { path: 'notes/a.txt', content: planted },
  { path: 'NOTES/A.TXT', content: planted },
  { path: 'other', content: planted },
  { path: 'other/b.txt', content: planted }
])

/** More entries than any job has profiles: some hundreds of real files, and thousands that share one body. */
export const crowd: Buffer = zip([
  ...good,
  ...Array.from({ length: 500 }, (_, n) => ({ path: `junk/${n}.txt`, content: 'x' })),
  ...Array.from({ length: 12_000 }, (_, n) => ({
    path: `more/${n}.txt`,
    content: '',
    sharesDataOf: good.length
  }))
])

/** Cut in the middle of what the listing promises. */
export const half = (whole: Buffer): Buffer => whole.subarray(0, whole.length / 2)

/** The two artifacts of the published pipeline, which keeps both sides in one folder and tells them by name. */
export const publishedLayout = (files: {
  readonly cpu: Files
  readonly benchdiff: string
}): Readonly<Record<string, Files>> => ({
  'ci-profiles-9f2c1ab': {
    'shopd_cpu_top.txt': files.cpu['base/shopd_cpu_top.txt'] ?? '',
    'shopd_optimized_cpu_top.txt': files.cpu['head/shopd_cpu_top.txt'] ?? ''
  },
  'benchdiff-9f2c1ab': { 'benchdiff/bench_optimized.diff': files.benchdiff }
})
