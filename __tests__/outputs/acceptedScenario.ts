/** A regression that somebody accepted, beside acknowledgements that do not count, in a pull request that loosens. */
import type { Report } from '../../src/model/report.js'
import { aBenchEntry, aFunctionEntry, anAck, aReport, someGates } from '../helpers/report.js'

const [slow, apply] = ['b81f00c2d3e4a5f6', '7c1d0a44e5f60b12']

const fromComment = anAck({ finding: slow.slice(0, 8), findings: [slow], until: '2027-03-31' })

const fromFile = anAck({
  id: 'a-2',
  source: 'file',
  finding: apply,
  findings: [apply],
  author: 'perf team',
  reason: 'rules are applied twice until the old ones are gone',
  at: { file: '.github/flamegate-acks.yml', line: 3, column: 5 }
})

const refused = anAck({
  id: 'a-3',
  state: 'refused',
  finding: slow,
  findings: [],
  author: 'visitor',
  reason: null,
  because: 'it takes write access to the repository, which its author does not have'
})

const expired = anAck({
  id: 'a-4',
  source: 'file',
  state: 'expired',
  finding: '00ffee00aabbccdd',
  findings: [],
  until: '2026-10-31',
  because: 'it counted until 2026-10-31'
})

const unused = anAck({
  id: 'a-5',
  source: 'label',
  state: 'unused',
  finding: null,
  findings: [],
  because: 'nothing of what it was put for fails a gate now'
})

const passedBeside = {
  status: 'passed',
  because: 'no benchmark is worse by more than 15% in time or throughput'
} as const

export const accepted: Report = aReport({
  summary: 'One benchmark is slower (`Encode/large-8`, +17.2%) and one function costs more.',
  verdict: {
    level: 'soft_fail',
    complete: false,
    gates: someGates({
      'benchmark-slowdown': {
        status: 'failed',
        because: '`Encode/large-8` is worse by 17.2% (limit 15%)',
        findings: [slow],
        accepted: [slow],
        beside: passedBeside
      },
      'cpu-regression': {
        status: 'failed',
        because: '`apply` rose by 12.5 pp of CPU (limit 10 pp)',
        findings: [apply],
        accepted: [apply],
        beside: { status: 'unjudged', because: 'base has no CPU profile of `search`' }
      },
      rating: { status: 'failed', because: 'overall rating 4 (limit 5)', findings: ['rating'] },
      regression: {
        status: 'failed',
        because: '2 functions rose by more than 5 pp',
        findings: [apply, '5e0011223344aabb'],
        accepted: [apply]
      }
    })
  },
  rating: { cpu: 3, memory: 5, overall: 4 },
  acks: [fromComment, fromFile, refused, expired, unused],
  head_loosens: [
    '`gates.cpu-regression.above` goes up from 10 to 50',
    'acknowledges `00ffee00aabbccdd` without end: "see #12"'
  ],
  cpu_regressions: [
    aFunctionEntry({ id: apply }),
    aFunctionEntry({ id: '5e0011223344aabb', name: 'example.com/shop/search.Find' })
  ],
  bench_deltas: [aBenchEntry({ id: slow })]
})
