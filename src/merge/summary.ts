import type { Level } from '../model/gate.js'
import type { MergedJob } from '../model/merged.js'
import { andMore, plural } from '../units/count.js'
import { formatCount } from '../units/format.js'
import { worstFirst } from './worst.js'

const named = 3

/** Between backticks, as names are in every summary; one in the key cannot end it. */
const quoted = ({ key }: MergedJob): string => `\`${key.replaceAll('`', "'")}\``

const words: Readonly<Record<Level, string>> = {
  hard_fail: 'failed',
  soft_fail: 'failed softly',
  inconclusive: 'inconclusive',
  no_baseline: 'without a baseline',
  warning: 'with a warning',
  pass: 'passed'
}

const listed = (jobs: readonly MergedJob[]): string => {
  const names = jobs.slice(0, named).map(quoted).join(', ')
  return `${names}${andMore(jobs.length - named)}`
}

const group = (jobs: readonly MergedJob[], word: string): readonly string[] =>
  jobs.length === 0 ? [] : [`${formatCount(jobs.length)} ${word} (${listed(jobs)})`]

const ofLevel = (jobs: readonly MergedJob[], level: Level): readonly MergedJob[] =>
  jobs.filter((job) => job.kind === 'report' && job.verdict.level === level)

/** "4 jobs: 1 failed (`linux`), 1 without a report (`macos`), 2 passed." */
export const summaryOf = (jobs: readonly MergedJob[], leftOut: number): string => {
  if (jobs.length === 0) return 'No report of any job was found, so nothing was compared.'
  const lost = jobs.filter(({ kind }) => kind === 'lost')
  const passed = ofLevel(jobs, 'pass').length
  const groups = [
    ...worstFirst
      .filter((level) => level !== 'pass')
      .flatMap((level) => group(ofLevel(jobs, level), words[level])),
    ...group(lost, 'without a report'),
    ...(passed === 0 ? [] : [`${formatCount(passed)} ${words.pass}`]),
    ...(leftOut === 0 ? [] : [`${formatCount(leftOut)} more not looked at`])
  ]
  return `${plural(jobs.length, 'job')}: ${groups.join(', ')}.`
}
