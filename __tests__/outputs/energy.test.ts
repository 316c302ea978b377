/** The energy as people read it: in report.md and on the page, as an estimate with all that it is made of. */
import { describe, expect, test } from '@jest/globals'
import { toHtml } from '../../src/outputs/html/element.js'
import { energy as section } from '../../src/outputs/html/energy.js'
import { fullSize } from '../../src/outputs/markdown/block.js'
import { energy as block } from '../../src/outputs/markdown/energy.js'
import { benchFile, rawBenchmarks } from '../helpers/inputs.js'
import { reportOf } from '../helpers/street.js'

const steady = [1000, 1001, 1002, 1003, 1004, 1005, 1006, 1007]
const report = (yaml: string) =>
  reportOf(
    [
      benchFile('base/bench.txt', rawBenchmarks({ 'Encode-8': steady })),
      benchFile('head/bench.txt', rawBenchmarks({ 'Encode-8': steady.map((value) => value * 2) }))
    ],
    yaml
  )
const on = "energy: { estimate: true, per-year: { 'Enc*': 1000000000000 } }"

describe('the energy', () => {
  test('is in neither output unless it is asked for', () => {
    expect(block.render(report(''), fullSize)).toBe('')
    expect(section(report(''))).toBeUndefined()
  })

  test('is one closed table in report.md, with formula, factors, sources and band', () => {
    expect(block.render(report(on), fullSize)).toMatchInlineSnapshot(`
"<details><summary>Energy, an estimate: 1 change of CPU time</summary>

| Function or benchmark | CPU per operation | Energy per 10⁹ operations | CO2e per 10⁹ operations | A year |
|--|--:|--:|--:|--:|
| \`Encode-8\` | +1.00 µs | +0.67 Wh (+0.44 Wh to +1.2 Wh)<br>+2.4 kJ (+1.6 kJ to +4.2 kJ) | +0.39 g (+0.16 g to +0.63 g) | +670 Wh (+440 Wh to +1.2 kWh)<br>+390 g (+160 g to +630 g) CO2e |

joules = change of CPU seconds x watts x PUE; kWh = joules / 3,600,000; g CO2e = kWh x grid + change of CPU seconds x embodied.

Factors: watts 2.02 (1.57 to 3.54) W per busy core \\[Cloud Carbon Footprint: AMD EPYC 3rd gen; low without the idle share, high the mean of Azure\\]; pue 1.185 (1 to 1.185) \\[Cloud Carbon Footprint: Azure; low without any overhead\\]; grid 473 (213 to 473) g CO2e per kWh \\[Ember 2024: world; low the European Union\\]; embodied 0.000071 g CO2e per core and second \\[Boavizta through Eco-CI: a server of 1,151.7 kg over 4 years, 128 vCPUs\\].

An estimate and no measurement: it follows from the CPU time above and adds no evidence, so no gate looks at it. Time per operation is taken for that of one busy core; memory, network, frequency and hyper-threading are left out, and the machine of production is another one.

</details>"
`)
  })

  test('says the same on the page', () => {
    const html = toHtml(section(report(on)))
    expect(html).toContain('+0.67 Wh')
    expect(html).toContain('joules = change of CPU seconds x watts x PUE')
    expect(html).toContain('An estimate and no measurement')
  })
})
