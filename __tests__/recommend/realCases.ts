/** Findings made from the recorded profiles of fixtures/rules: the shares are real, only the judging is left out. */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { Profile } from 'pprof-format'
import { pprof } from '../../src/formats/pprof.js'
import type { Dimension, FunctionFinding } from '../../src/model/finding.js'
import type { Amount } from '../../src/model/functionDelta.js'
import type { SampleColumn } from '../../src/model/profile.js'
import type { ProfileComparison } from '../../src/model/profileComparison.js'
import type { Side } from '../../src/model/side.js'
import { packageOf } from '../../src/symbols/importPath.js'
import { isRuntimeSymbol } from '../../src/symbols/origin.js'

const folder = fileURLToPath(new URL('../../fixtures/rules/profiles/', import.meta.url))

export interface RealCase {
  /** `growslice cpu` */
  readonly title: string
  readonly name: string
  readonly dimension: Exclude<Dimension, 'other'>
  readonly paths: Readonly<Record<Side, string>>
  /** What rose from the cheap to the costly build: more than 5 pp, or new and above 1%. Worst first. */
  readonly findings: readonly FunctionFinding[]
  readonly comparison: ProfileComparison
  /** Samples of base and head. */
  readonly samples: readonly [number, number]
}

const kinds = [
  { file: 'cpu', dimension: 'cpu', type: 'cpu' },
  { file: 'mem', dimension: 'memory', type: 'alloc_space' }
] as const

interface SideData {
  readonly column: SampleColumn
  readonly byName: ReadonlyMap<string, Amount & { readonly kind: 'seen' }>
  readonly samples: number
}

const readSide = (path: string, type: string): SideData => {
  const bytes = readFileSync(`${folder}${path}`)
  const { profiles, diagnostics } = pprof.parse(
    { path, bytes },
    { maxInflatedBytes: 1e8, maxRows: 1e6 }
  )
  const [profile] = profiles
  const column = profile?.columns.find((one) => one.sampleType.type === type)
  if (profile === undefined || column === undefined) throw new Error(JSON.stringify(diagnostics))
  const byName = new Map(
    profile.functions.map((info, index) => {
      const flat = column.flat[index] ?? 0
      const cum = column.cum[index] ?? 0
      return [info.name, { kind: 'seen', flat, cum, share: (100 * flat) / column.total }] as const
    })
  )
  return { column, byName, samples: profile.columns[0]?.total ?? 0 }
}

const readCase = (name: string, kind: (typeof kinds)[number]): RealCase => {
  const paths = {
    base: `${name}.base.${kind.file}.pprof`,
    head: `${name}.head.${kind.file}.pprof`
  }
  const [base, head] = [readSide(paths.base, kind.type), readSide(paths.head, kind.type)]
  const findings = [...head.byName].flatMap(([symbol, amount]): readonly FunctionFinding[] => {
    const before = base.byName.get(symbol)
    const pp = amount.share - (before?.share ?? 0)
    const isNew = before === undefined && amount.share > 1
    if (!isNew && pp <= 5) return []
    return [
      {
        id: `${name}-${kind.file}-${symbol}`,
        dimension: kind.dimension,
        class: isNew ? 'new-hotspot' : 'regression',
        standing: 'judged',
        isRuntime: isRuntimeSymbol(symbol),
        operationsUnknown: true,
        because: '',
        delta: {
          workload: name,
          sampleType: head.column.sampleType,
          name: symbol,
          identity: symbol,
          churn: [],
          package: packageOf(symbol),
          file: '',
          startLine: 0,
          base: before ?? { kind: 'absent' },
          head: amount,
          deltaPp: { lo: pp, hi: pp },
          decidedBy: 'share',
          decidedPp: { lo: pp, hi: pp },
          evidence: { kind: 'exact' }
        }
      }
    ]
  })
  return {
    title: `${name} ${kind.file}`,
    name,
    dimension: kind.dimension,
    paths,
    samples: [base.samples, head.samples],
    findings: findings.sort((a, b) => b.delta.deltaPp.lo - a.delta.deltaPp.lo),
    comparison: {
      workload: name,
      sampleType: head.column.sampleType,
      base: { paths: [paths.base], profiles: 1, total: base.column.total },
      head: { paths: [paths.head], profiles: 1, total: head.column.total },
      operationsUnknown: true,
      deltas: findings.map((finding) => finding.delta),
      runtime: []
    }
  }
}

const files = new Set(readdirSync(folder))

/** Every recorded case. */
export const realCases: readonly RealCase[] = kinds.flatMap((kind) =>
  [...files]
    .filter((file) => file.endsWith(`.head.${kind.file}.pprof`))
    .map((file) => readCase(file.split('.', 1)[0] ?? '', kind))
)

/** The stacks of a recorded profile, leaf first, inlined frames included, by an independent decoder. */
export const stacksOf = (path: string): readonly (readonly string[])[] => {
  const profile = Profile.decode(gunzipSync(readFileSync(`${folder}${path}`)))
  const text = (index: number | bigint) => profile.stringTable.strings[Number(index)] ?? ''
  const functions = new Map(profile.function.map((one) => [Number(one.id), text(one.name)]))
  const locations = new Map(
    profile.location.map(({ id, line }) => [
      Number(id),
      line.map((one) => functions.get(Number(one.functionId)) ?? '')
    ])
  )
  return profile.sample.map((sample) =>
    sample.locationId.flatMap((id) => locations.get(Number(id)) ?? [])
  )
}
