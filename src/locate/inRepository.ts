import type { FunctionFinding } from '../model/finding.js'
import { type Ground, pathOf } from './ground.js'

/** Findings with their files as the repository has them, for words that lead there; others keep the path of the profile. */
export const inRepository = (
  findings: readonly FunctionFinding[],
  ground: Ground | undefined
): readonly FunctionFinding[] =>
  ground === undefined
    ? findings
    : findings.map((finding) => {
        const { delta } = finding
        const file = pathOf(ground.placeOf(delta))
        return file === undefined ? finding : { ...finding, delta: { ...delta, file } }
      })
