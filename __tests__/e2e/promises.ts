/** What holds for every run in which a call to GitHub fails, held against the run in which none does. */
import { missing, refused } from './faults.js'
import type { Call, Ran } from './oneCall.js'
import { report, titles, verdictOf } from './reading.js'
import type { StepResult } from './runner.js'
import type { Scene } from './scenes.js'

/**
 * Calls for what judges, what was accepted, what was changed and whose files there are, with how many notices they may
 * cost: the report may be another without them, and says so.
 */
const rules: ReadonlyMap<string, number> = new Map([
  ['repos/get-content', 2],
  ['git/get-tree', 2],
  ['pulls/list-files', 1],
  ['users/get-authenticated', 1],
  ['issues/list-comments', 1],
  ['issues/list-events', 1],
  ['repos/get-collaborator-permission-level', 1]
])

/** Calls whose 404 is an answer: there is no such file, no branch yet, no issue any more. */
const maybe: ReadonlySet<string> = new Set(['repos/get-content', 'git/get-ref', 'issues/update'])

/**
 * What GitHub asks of a token for a call (docs.github.com, "Permissions required for fine-grained personal access
 * tokens"). Not here are those whose refusal costs one author or one old comment, and nobody is told to grant anything.
 */
const permissions: ReadonlyMap<string, string> = new Map([
  ['repos/get-content', 'contents: read'],
  ['git/get-tree', 'contents: read'],
  ['repos/compare-commits-with-basehead', 'contents: read'],
  ['repos/list-commits', 'contents: read'],
  ['issues/list-comments', 'pull-requests: read'],
  ['issues/create-comment', 'pull-requests: write'],
  ['issues/update-comment', 'pull-requests: write'],
  ['issues/list-events', 'pull-requests: read'],
  ['issues/list-for-repo', 'issues: write'],
  ['issues/create', 'issues: write'],
  ['issues/update', 'issues: write'],
  ['git/get-ref', 'contents: read'],
  ['git/get-commit', 'contents: read'],
  ['git/get-blob', 'contents: read'],
  ['git/create-blob', 'contents: write'],
  ['git/create-tree', 'contents: write'],
  ['git/create-commit', 'contents: write'],
  ['git/create-ref', 'contents: write'],
  ['git/update-ref', 'contents: write'],
  ['pulls/get', 'pull-requests: read'],
  ['pulls/list', 'pull-requests: read'],
  ['pulls/list-files', 'pull-requests: read'],
  ['actions/list-artifacts-for-repo', 'actions: read'],
  ['actions/get-workflow-run', 'actions: read'],
  ['actions/list-workflow-run-artifacts', 'actions: read'],
  ['actions/download-artifact', 'actions: read'],
  ['checks/list-for-ref', 'checks: write'],
  ['checks/list-annotations', 'checks: write'],
  ['checks/create', 'checks: write']
])

/** What a report says, without what differs between two measurements of the same. */
export const said = (step: StepResult): string => {
  const { collection: _, context: __, inputs: ___, ...rest } = report(step)
  return JSON.stringify(rest)
}

/** What a report says of what is missing. */
const remarksOf = (step: StepResult): string => {
  const { diagnostics = [], acks = [], jobs = [] } = report(step)
  return JSON.stringify([diagnostics, acks, jobs])
}

const everythingSaid = (step: StepResult): string =>
  JSON.stringify([step.notice, step.error, report(step).diagnostics])

interface Case {
  readonly scene: Scene
  readonly call: Call
  readonly clean: Ran
  readonly ran: Ran
}

const factsOf = ({ scene, call: { operation, fault }, clean, ran: { step, lost } }: Case) => {
  const notices = step.notice.map(({ title }) => title)
  const isData = scene.reads.includes(operation)
  // Nobody knows whether it was done, so what was made is said to be missing.
  const isUnsure = ['cut', 'hang'].includes(fault.kind)
  return {
    lost,
    log: step.text,
    mayBeLost: isUnsure ? Object.keys(scene.leaves) : [],
    notices,
    isData,
    /** Whether the report, or the run, may be without something. */
    isInput: isData || rules.has(operation),
    /** Notices about something else than an output that is lost. */
    others: rules.get(operation) ?? (isData || isUnsure ? 1 : 0),
    isAnswer: fault === missing && maybe.has(operation),
    hasRun: !titles(step.error).includes('flamegate could not run'),
    permission: fault === refused ? permissions.get(operation) : undefined,
    text: scene.quietly?.includes(operation) ? step.text : everythingSaid(step),
    verdict: step.outputs.get('verdict') ?? '',
    isSameVerdict: String(verdictOf(step)) === String(verdictOf(clean.step)),
    isSameReport: said(step) === said(clean.step),
    isRemarked: remarksOf(step) !== remarksOf(clean.step)
  }
}

type Facts = ReturnType<typeof factsOf>

/** What takes another output with it, which is said once. */
const covers: ReadonlyMap<string, string> = new Map([
  ['flamegate: no report that opens in the browser', 'flamegate: no report artifact'],
  ['flamegate: no issues', 'flamegate: no history']
])

/** Whether a title is in a notice, or goes without saying: one with the same cause is. */
const isSaid = ({ notices, log }: Facts, title: string): boolean =>
  [title, covers.get(title) ?? ''].some(
    (one) => notices.includes(one) || log.includes(`${one}, for the same reason`)
  )

const promises: readonly (readonly [says: string, isKept: (facts: Facts) => boolean])[] = [
  ['it runs, unless what it needs is missing', ({ hasRun, isInput }) => hasRun || isInput],
  [
    'every output that is lost has a notice',
    (facts) =>
      !facts.hasRun ||
      facts.isAnswer ||
      facts.lost.every(
        (title) =>
          isSaid(facts, title) ||
          // Of what is not known there is no issue.
          (facts.isData && title === 'flamegate: no issues')
      )
  ],
  ['nothing is said twice', ({ notices }) => new Set(notices).size === notices.length],
  [
    'nothing else is said to be lost',
    ({ notices, lost, mayBeLost, others }) =>
      notices.filter((title) => ![...lost, ...mayBeLost].includes(title)).length <= others
  ],
  [
    'the verdict is the same, or says that nothing was compared',
    ({ hasRun, isData, isSameVerdict, verdict }) =>
      !hasRun || isSameVerdict || (isData && ['inconclusive', 'no_baseline'].includes(verdict))
  ],
  ['the report is the same', ({ isSameReport, isInput }) => isSameReport || isInput],
  [
    'a report that is another says why, or a notice does',
    ({ isSameReport, isAnswer, isRemarked, hasRun, notices }) =>
      isSameReport || isAnswer || isRemarked || !hasRun || notices.length > 0
  ],
  [
    'whoever is refused is told what to grant',
    ({ permission, text }) => permission === undefined || text.includes(`\`${permission}\``)
  ]
]

/** The promises that a run does not keep. */
export const brokenIn = (one: Case): readonly string[] => {
  const facts = factsOf(one)
  return promises.flatMap(([says, isKept]) =>
    isKept(facts) ? [] : [`${says}: ${JSON.stringify([facts.verdict, facts.lost, facts.notices])}`]
  )
}
