import type { PageData, PageTree } from '../../src/model/page.js'
import { pageData, pageTree } from '../helpers/page.js'

const names: string[] = []

const cpu = `main.main;example.com/shop.(*Service).Checkout;example.com/shop/pricing.(*Book).Price;example.com/shop/pricing.(*Book).Tier 100000000 900000000
  main.main;example.com/shop.(*Service).Checkout;example.com/shop/orders.Receipt;strconv.AppendInt 400000000 200000000
  main.main;example.com/shop.(*Service).Checkout;example.com/shop/orders.Receipt;fmt.Sprintf 500000000 0
  main.main;example.com/shop.(*Service).Checkout;example.com/shop/orders.fraudScore 0 300000000
  main.main;example.com/shop.(*Service).Browse;sort.Slice;sort.pdqsort 700000000 710000000
  main.main;example.com/shop.(*Service).Browse;sort.Slice;runtime.mallocgc 200000000 190000000
  main.main;runtime.mallocgc 300000000 310000000
  main.main;... 100000000 100000000`

const space = `main.main;example.com/shop.(*Service).Checkout;example.com/shop/orders.Receipt 50000000 90000000
  main.main;example.com/shop.(*Service).Browse;sort.Slice 40000000 40000000`

/** Names of all functions; a first tree finds them. */
pageTree(cpu, names)
const tier = names.indexOf('example.com/shop/pricing.(*Book).Tier')

const trees = (workload: string): readonly PageTree[] => [
  pageTree(cpu, names, {
    workload,
    cut: 0.0005,
    operations: { base: 1000, head: 1000 },
    sampling: { base_events: 2300, head_events: 2710, phi: 3 },
    findings: [
      {
        id: `${workload}-tier`,
        fn: tier,
        word: 'more CPU',
        evidence: '95% CI +25.1 to +32.4 pp, p<0.001, 2,300+2,710 samples'
      }
    ]
  }),
  pageTree(space, names, { workload, metric: 'alloc_space', unit: 'bytes' })
]

/** A page with workloads of a small shop, as a reviewer may meet it. */
export const shopPage = (workloads: readonly string[] = ['shop']): PageData =>
  pageData(workloads.flatMap(trees), names, ({ pkg }) => ({
    owners: pkg.startsWith('example.com/shop/pricing') ? ['@acme/pricing'] : []
  }))
