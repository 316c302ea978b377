import type { FunctionFinding } from '../model/finding.js'
import { anyPartOf, exactly, isPasteable, shellWord } from './quote.js'
import type { Look } from './rule.js'
import {
  type Argument,
  benchmarkPackage,
  comparisonOf,
  hasProfile,
  profileArgument,
  type RecommendInput,
  relatedWorkload
} from './sources.js'

/** A command to run; its note says what to fill in. */
export interface Command {
  readonly line: string
  readonly note?: string
}

const command = (line: string, { note }: Argument): Command =>
  note === undefined ? { line } : { line, note }

const option = (name: string, value: string): string => `${name}=${shellWord(value)}`

const pprof = (options: readonly string[], profile: Argument): Command =>
  command(['go tool pprof', ...options, ...profile.words].join(' '), profile)

/** A function in a sample type. */
export type Subject = Pick<FunctionFinding, 'delta'>

/** Profiles of one sample type show it without being asked; those of memory have several. */
const sampleIndex = ({ delta: { sampleType } }: Subject): readonly string[] =>
  /^(?:alloc|inuse)_/.test(sampleType.type) ? [option('-sample_index', sampleType.type)] : []

const headProfile = (input: RecommendInput, { delta }: Subject): Argument =>
  profileArgument(input, { workload: delta.workload, type: delta.sampleType.type, side: 'head' })

const patternOf = ({ delta: { name, identity, parts } }: Subject): string =>
  parts === undefined ? exactly(name) : anyPartOf(identity)

/** Options about the function itself, or those that show all functions where its name cannot be pasted. */
const aboutItself = (finding: Subject, use: (pattern: string) => readonly string[]) =>
  isPasteable(finding.delta.name) ? use(patternOf(finding)) : ['-top', '-cum']

const allocations = (input: RecommendInput, finding: Subject): Command => {
  const { workload } = finding.delta
  const type = 'alloc_space'
  if (hasProfile(input, workload, type)) {
    const profile = profileArgument(input, { workload, type, side: 'head' })
    return pprof([option('-sample_index', type), '-top'], profile)
  }
  const options = [
    option('-focus', '^runtime\\.mallocgc'),
    option('-hide', '^(internal|runtime)[./]')
  ]
  return pprof(['-top', ...options], headProfile(input, finding))
}

const waits = (input: RecommendInput, { delta }: Subject): Command => {
  const type = 'delay'
  const workload = relatedWorkload(input, delta.workload, type)
  if (hasProfile(input, workload, type)) {
    return pprof(['-top'], profileArgument(input, { workload, type, side: 'head' }))
  }
  const target = benchmarkPackage(input)
  const run = `go test -run '^$' -bench . -blockprofile block.pprof ${target.words.join(' ')}`
  return command(`${run} && go tool pprof -top block.pprof`, target)
}

/** A profile of a collection names files of a worktree that is gone: they are those of the folder that pprof runs in. */
const sourcesHere = (input: RecommendInput, { delta }: Subject): readonly string[] => {
  const { workload, sampleType } = delta
  const builtIn = comparisonOf(input, { workload, type: sampleType.type })?.head?.builtIn
  return builtIn !== undefined && isPasteable(builtIn) ? [option('-trim_path', builtIn)] : []
}

/** The command that shows what a piece of advice asks to look at. */
export const commandFor = (
  look: Look,
  finding: Subject,
  input: RecommendInput
): Command | undefined => {
  const show = (options: readonly string[]) =>
    pprof([...sampleIndex(finding), ...options], headProfile(input, finding))
  switch (look.kind) {
    case 'lines':
      return show(
        aboutItself(finding, (pattern) => [
          ...sourcesHere(input, finding),
          option('-list', pattern)
        ])
      )
    case 'context':
      return show(aboutItself(finding, (pattern) => [option('-peek', pattern)]))
    case 'callers': {
      const { focus, hide } = look
      const among = (pattern: string) => ['-top', option('-focus', pattern), option('-hide', hide)]
      return show(focus === undefined ? aboutItself(finding, among) : among(focus))
    }
    case 'allocations':
      return allocations(input, finding)
    case 'waits':
      return waits(input, finding)
    case 'picture':
      return undefined
  }
}
