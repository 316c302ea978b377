import type { DecodedFile } from '../src/model/parsed.js'
import type { Side } from '../src/model/side.js'
import type { ProfileDraw } from './draws/profileDraw.js'
import { decoded, defaults, reportOf, withOperations } from './judged.js'
import type { JudgedProfiles, ProfileRule } from './profileRules/rule.js'
import type { RecordedProfile } from './recording.js'
import { nameOf, type Outcome, type Rates, type RuleName, rateOf } from './score.js'

/**
 * `alarmed`: about anything. `first`: the slowed function was named first. `found`: it was named at all. `wrong`: one
 * that is not slower was named.
 */
type Question = 'alarmed' | 'first' | 'found' | 'wrong'

/** How one rule did on a set of pull requests with profiles. */
export interface ProfileScore extends Rates<Question> {
  readonly rule: RuleName
}

/** Decodes every recorded profile once, whatever side and draw it is in. */
export const decoder = (): ((profile: RecordedProfile, side: Side) => DecodedFile) => {
  const known = new Map<string, DecodedFile>()
  return (profile, side) => {
    const file = known.get(profile.path) ?? decoded(profile.path, side, profile.bytes)
    known.set(profile.path, file)
    return { ...file, side }
  }
}

/** One side's files with the names that a collection gives to repeated profiles. */
const sideOf = (files: readonly DecodedFile[], side: Side): readonly DecodedFile[] =>
  files.map((file, index) => {
    const path = `${side}/cpu.${index + 1}.pprof`
    return { ...file, path, name: path }
  })

export interface ProfileSetting {
  readonly rules: readonly ProfileRule[]
  readonly decode: ReturnType<typeof decoder>
  /** Operations of one profile. */
  readonly operations: number
}

const judgedProfiles = (
  draw: ProfileDraw,
  { decode, operations }: ProfileSetting
): JudgedProfiles => {
  const filesOf = (side: Side) =>
    sideOf(
      draw[side].map((one) => decode(one, side)),
      side
    )
  const base = filesOf('base')
  const head = filesOf('head')
  const known = withOperations(operations * draw.base.length)
  return {
    draw,
    base,
    head,
    reports: {
      share: reportOf([...base, ...head], defaults),
      'per-op': reportOf([...base, ...head], known)
    }
  }
}

const outcomeOf = (rule: ProfileRule, pullRequest: JudgedProfiles): Outcome<Question> => {
  const { raised, ranked } = rule.judge(pullRequest)
  const { slowed } = pullRequest.draw
  return {
    alarmed: raised,
    first: slowed !== undefined && ranked[0] === slowed,
    found: slowed !== undefined && ranked.includes(slowed),
    wrong: ranked.some((name) => name !== slowed)
  }
}

/** Judges one pull request after the other, so that only two reports are in memory at a time. */
export const judgeProfiles = (
  draws: Iterable<ProfileDraw>,
  setting: ProfileSetting
): readonly ProfileScore[] => {
  const outcomes = new Map<ProfileRule, Outcome<Question>[]>(
    setting.rules.map((rule) => [rule, []])
  )
  for (const draw of draws) {
    const pullRequest = judgedProfiles(draw, setting)
    for (const [rule, list] of outcomes) list.push(outcomeOf(rule, pullRequest))
  }
  return [...outcomes].map(([rule, list]) => ({
    rule: nameOf(rule),
    alarmed: rateOf(list, 'alarmed'),
    first: rateOf(list, 'first'),
    found: rateOf(list, 'found'),
    wrong: rateOf(list, 'wrong')
  }))
}
