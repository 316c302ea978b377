import type { Config } from '../config/schema.js'
import type { Log } from '../io/log.js'
import type { Report } from '../model/report.js'
import { outputs } from '../outputs/index.js'
import { leftOutOfSarif } from '../outputs/sarif.js'

/** What became worse and is not in the file for code scanning; undefined where all of it is, or nobody asked for the file. */
export const sarifGap = (report: Report, config: Config): string | undefined => {
  if (!config.outputs.includes('sarif')) return undefined
  const { unplaced, beyond } = leftOutOfSarif(report)
  const words = [
    ...(unplaced > 0 ? [`${unplaced} without a place in the repository`] : []),
    ...(beyond > 0 ? [`${beyond} beyond the most that it holds`] : [])
  ]
  if (words.length === 0) return undefined
  return `not in ${outputs.sarif.fileName}: ${words.join(', ')}; the report has all of them`
}

/** The same as one notice. */
export const sayGapOfSarif = (
  report: Report,
  config: Config,
  { notice }: Pick<Log, 'notice'>
): void => {
  const message = sarifGap(report, config)
  if (message !== undefined) notice({ title: 'flamegate: code scanning', message })
}
