import type { FunctionFinding } from '../../model/finding.js'
import type { FunctionDelta } from '../../model/functionDelta.js'
import { formatCount, formatPercent, formatValue } from '../../units/format.js'
import { isWorse } from '../functions.js'
import { functionObserved } from '../observe.js'
import { shellWord, shown } from '../quote.js'
import { isOfOtherProfiler, profileArgument } from '../sources.js'
import { called, collect, type EvidenceRule, isMemory, largest, sentences } from './rule.js'

const sampleIndex = ({ sampleType }: FunctionDelta): string =>
  `-sample_index=${shellWord(sampleType.type)}`

/** Shares of `go test` profiles that nothing relates to operations. */
export const operationsUnknown: EvidenceRule = {
  id: 'operations-unknown',
  tell: (input) => {
    const finding = largest(
      input.functions.filter(
        (one) => one.operationsUnknown && one.standing === 'judged' && isWorse(one)
      )
    )
    if (finding === undefined) return undefined
    const { line, note } = collect(input, finding.delta, '-benchtime 1000x')
    return {
      finding_id: finding.id,
      text: sentences(
        `The profiles${called(finding.delta.workload)} come from go test runs whose number of operations is not known, so they show what the ${isMemory(finding.delta) ? 'memory' : 'time'} goes to and not what one operation costs.`,
        'Profile the same fixed number on both sides (-benchtime=1000x) and set work: same for this workload in the config file.',
        note
      ),
      command: line
    }
  }
}

/** Lists that leave functions out. */
export const cutList: EvidenceRule = {
  id: 'cut-list',
  tell: (input) => {
    const hides = ({ delta }: FunctionFinding) =>
      delta.base.kind === 'hidden' || delta.head.kind === 'hidden'
    const finding = input.functions.find((one) => one.standing === 'not-judged' && hides(one))
    if (finding === undefined) return undefined
    const { delta } = finding
    const side = delta.base.kind === 'hidden' ? 'base' : 'head'
    const bound = delta[side].kind === 'hidden' ? delta[side].shareMax : 0
    const unit = isMemory(delta) ? 'B' : 'ns'
    const index = sampleIndex(delta)
    const profile = profileArgument(input, {
      workload: delta.workload,
      type: delta.sampleType.type,
      side
    })
    return {
      finding_id: finding.id,
      text: sentences(
        `The ${side} list${called(delta.workload)} is cut: a function that is missing from it, such as ${shown(delta.name)}, may have up to ${formatPercent(bound)}.`,
        'Give the binary profile itself instead of the list, or print every row of it.',
        profile.note
      ),
      command: `go tool pprof -top -trim=false -unit=${unit} ${index} ${profile.words.join(' ')} > ${side}.txt`
    }
  }
}

/** Shares that rose because others fell. */
export const shareShift: EvidenceRule = {
  id: 'share-shift',
  tell: (input) => {
    const shifted = input.functions.filter((one) => one.standing === 'share-shift' && isWorse(one))
    const finding = largest(shifted)
    if (finding === undefined) return undefined
    const { delta } = finding
    const of = { workload: delta.workload, type: delta.sampleType.type }
    const isForeign = isOfOtherProfiler(input, of)
    const base = profileArgument(input, { ...of, side: 'base' })
    const head = profileArgument(input, { ...of, side: 'head' })
    const bases = base.words.map((word) => `-diff_base=${word}`)
    const command = ['go tool pprof -top', sampleIndex(delta), ...bases, ...head.words].join(' ')
    const rest = ({ base: before, head: after }: FunctionDelta) => {
      const smaller = 'the rest of the profile became smaller'
      if (before.kind !== 'seen' || after.kind !== 'seen') return `: ${smaller}`
      const { unit } = delta.sampleType
      const own = `its own cost went from ${formatValue(before.flat, unit)} to ${formatValue(after.flat, unit)}`
      return after.flat > before.flat
        ? `; ${own}, as that of most of the profile did: something else became smaller`
        : `, while ${own}: ${smaller}`
    }
    return {
      finding_id: finding.id,
      text: sentences(
        `${functionObserved(finding)}${rest(delta)}${shifted.length > 1 ? `, as for ${formatCount(shifted.length - 1)} more` : ''}.`,
        'There is nothing to change; compare absolute costs to see it.',
        ...(isForeign ? [] : [base.note ?? head.note])
      ),
      ...(isForeign ? {} : { command })
    }
  }
}
