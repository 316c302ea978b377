/** Gates of a repository's own: one fails on little, one looks at nothing, one passes; and rows that are ignored. */
import type { Report } from '../../src/model/report.js'
import {
  aBenchEntry,
  aComparison,
  aFunctionEntry,
  aGate,
  aReport,
  someGates
} from '../helpers/report.js'

const [apply, encode, fetch] = ['7c1d0a44e5f60b12', 'b81f00c2d3e4a5f6', '5e0011223344aabb']

const custom = (id: string, over: Parameters<typeof aGate>[0]) =>
  aGate({ id: `custom/${id}`, severity: 'hard-fail', ...over })

const risen = aFunctionEntry({
  id: apply,
  share_base: 12.1,
  share_head: 15.2,
  flat_head: 1_520_000_000,
  delta_pp: 3.1,
  decided_pp: 3.1,
  because: 'flat share 12.1% → 15.2%'
})

const slightlySlower = aBenchEntry({
  id: encode,
  head: { center: 3070, lo: 3050, hi: 3090, n: 10 },
  delta_pct: 1.66,
  effect: { ratio: 1.0166, lo: 1.009, hi: 1.024 },
  evidence: {
    kind: 'tested',
    test: 'mann-whitney-u',
    p: 0.0003,
    q: 0.001,
    n: [10, 10],
    min_effect: { pct: 1, p: 0.004, q: 0.009 }
  },
  verdict: 'unchanged',
  because: '1.02x the cost of base'
})

const fetched = aBenchEntry({
  id: fetch,
  name: 'Fetch-8',
  package: 'example.com/shop/remote',
  verdict: 'not_judged',
  would_be: 'regression',
  ignored: 'depends on the network'
})

const generated = aFunctionEntry({
  id: '00ffee00aabbccdd',
  name: 'example.com/shop/pb.(*Order).Marshal',
  package: 'example.com/shop/pb',
  location: { file: 'pb/order.pb.go', line: 912 }
})

export const governed: Report = aReport({
  summary:
    'Over the limit of `custom/engine`: `example.com/shop/pricing.(*Engine).apply` +3.1 pp (limit 2 pp). Over the limit of `custom/wire`: `Encode/large-8` ns/op at 1.02x the cost (limit 1%). Beside that, no change found. 2 changes are ignored. 2 benchmarks and 1 pair of profiles compared.',
  comparisons: [
    aComparison(),
    aComparison({
      ...{ id: 'c-2', kind: 'benchmarks', workload: 'bench', metric: 'ns/op', unit: 'ns/op' },
      ...{ total_base: 2, total_head: 2, events_base: null, events_head: null, visible_pp: null }
    })
  ],
  verdict: {
    level: 'hard_fail',
    complete: false,
    gates: [
      ...someGates({
        'benchmark-regression': {
          because: 'no benchmark regression in time or throughput; 1 row is ignored'
        }
      }),
      custom('engine', {
        title: 'Functions with function `pricing.(*Engine).*`',
        status: 'failed',
        because: '`example.com/shop/pricing.(*Engine).apply` +3.1 pp (limit 2 pp)',
        findings: [apply],
        looks_at: 12
      }),
      custom('wire', {
        title: 'Benchmarks with package `example.com/shop/wire`',
        status: 'failed',
        severity: 'warning',
        because: '`Encode/large-8` ns/op at 1.02x the cost (limit 1%)',
        findings: [encode],
        looks_at: 1
      }),
      custom('search', {
        title: 'Benchmarks with package `example.com/shop/search`',
        status: 'unjudged',
        severity: 'soft-fail',
        because: 'only head has what it looks at (3 benchmark rows)',
        looks_at: 3
      }),
      custom('allocations', {
        title: 'Benchmarks with unit `allocs/op`',
        because: '8 benchmark rows looked at, none worse by more than 100 allocs/op',
        looks_at: 8
      }),
      custom('slip', {
        title: 'Benchmarks with package `example.com/shop/crat`',
        status: 'not_applicable',
        because:
          'it looks at nothing: no benchmark row has package `example.com/shop/crat`; did you mean `example.com/shop/cart`?',
        looks_at: 0
      })
    ]
  },
  bench_deltas: [slightlySlower, fetched],
  over_limits: [risen],
  ignored: [
    {
      ...generated,
      kind: 'function',
      reason: 'generated code'
    },
    {
      ...{ kind: 'benchmark', id: fetch, name: 'Fetch-8', package: 'example.com/shop/remote' },
      ...{ workload: 'bench', unit: 'ns/op', would_be: 'regression' },
      reason: 'depends on the network',
      because: '1.17x the cost of base'
    }
  ],
  head_loosens: ['`custom-gates` loses "engine"', '`ignore` ignores benchmark "Encode/**"']
})
