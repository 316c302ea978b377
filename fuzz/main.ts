/** The command behind `npm run fuzz`. */
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { peakMemoryBytes } from '../src/io/peakMemory.js'
import { caseOf } from './cases.js'
import { complaintAbout } from './run.js'
import { keepFinding, readState, type State, writeState } from './state.js'
import type { Target } from './target.js'
import { targetsIn } from './targets.js'
import { watchTarget } from './watch.js'

const options = {
  cases: { type: 'string', default: '100000' },
  only: { type: 'string', default: '' },
  seed: { type: 'string', default: '1' },
  state: { type: 'string' },
  minutes: { type: 'string', default: '100000' },
  case: { type: 'string' }
} as const

const numberOf = (option: string, text: string): number => {
  const value = Number(text)
  if (!(value >= 0)) throw new Error(`--${option}: expected a number, found ${text}`)
  return value
}

const chosen = (targets: readonly Target[], names: string): readonly Target[] => {
  const only = names.split(',').filter((id) => id !== '')
  const unknown = only.filter((id) => !targets.some((target) => target.id === id))
  if (unknown.length > 0) {
    const known = targets.map(({ id }) => id).join(', ')
    throw new Error(`--only: expected some of ${known}, found ${unknown.join(', ')}`)
  }
  return only.length === 0 ? targets : targets.filter(({ id }) => only.includes(id))
}

/** Makes one case again: `--case TARGET:NUMBER`. */
const again = (targets: readonly Target[], seed: number, name: string): number => {
  const [id = '', number = ''] = name.split(':')
  const [target] = chosen(targets, id)
  if (target === undefined) return 2
  const bytes = caseOf(target, seed, numberOf('case', number))
  console.log(Buffer.from(bytes).toString('latin1'))
  const what = complaintAbout(target, bytes)
  console.error(what ?? 'nothing is wrong with it')
  return what === undefined ? 0 : 1
}

/** Runs the targets to the wanted number of cases. The exit code: 1 where something was found. */
export const fuzz = async (root: string, args: readonly string[]): Promise<number> => {
  const { values } = parseArgs({ args: [...args], options })
  const [cases, seed] = [numberOf('cases', values.cases), numberOf('seed', values.seed)]
  const targets = targetsIn(root)
  if (values.case !== undefined) return again(targets, seed, values.case)
  const folder = values.state ?? join(root, '.docs/fuzz')
  const until = Date.now() + 60_000 * numberOf('minutes', values.minutes)
  let state: State = readState(folder, seed)
  let found = 0
  for (const target of chosen(targets, values.only)) {
    const from = state.next[target.id] ?? 0
    const start = Date.now()
    if (start > until) break
    await watchTarget(target, { root, seed, from, to: cases, until }, ({ next, findings }) => {
      state = { seed, next: { ...state.next, [target.id]: next } }
      writeState(folder, state)
      found += findings.length
      for (const finding of findings) {
        console.log(`${keepFinding(folder, finding)}: ${finding.what.slice(0, 400)}`)
      }
    })
    const done = state.next[target.id] ?? 0
    const seconds = ((Date.now() - start) / 1000).toFixed(1)
    console.log(`${target.id}: cases ${from} to ${done} of seed ${seed} in ${seconds} s`)
  }
  const peak = Math.round(peakMemoryBytes() / 2 ** 20)
  console.log(`${found} findings, at most ${peak} MiB`)
  return found === 0 ? 0 : 1
}
