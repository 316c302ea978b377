import { expect, test } from '@jest/globals'
import { reportSchema } from '../../src/model/report.js'
import { outputs } from '../../src/outputs/index.js'
import { encodeProfile, samplesOf } from '../helpers/pprof.js'
import { reportOf } from '../helpers/street.js'
import { stackFile } from '../helpers/trees.js'

const fileWith = (side: string, line: number, work: number) => {
  const samples = samplesOf(`main;work ${work}\nmain;other 1000000000`)
  const sampleTypes = [['cpu', 'nanoseconds']] as const
  const profile = encodeProfile({ samples, sampleTypes, lineOf: () => line })
  return stackFile(`${side}/cpu.pprof`, profile)
}

const lines = [2 ** 31, 2 ** 53, 2 ** 53 + 2, 2 ** 62, -1, -(2 ** 62)]

test.each(lines)('a function that says it begins in line %d leaves report.json valid', (line) => {
  for (const files of [
    [fileWith('base', line, 1e9), fileWith('head', line, 9e9)],
    [fileWith('head', line, 9e9)]
  ]) {
    const report = reportOf(files)
    const back = JSON.parse(outputs.json.render(report, { colour: 'none' }))
    expect(reportSchema.safeParse(back).error?.issues ?? []).toEqual([])
  }
})
