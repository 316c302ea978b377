/** What cases look at in the result of a step. */
import type { StepResult } from './runner.js'

export const summaryOf = ({ summary }: StepResult): string =>
  summary.kind === 'shown' ? summary.text : ''

/** What a reader sees before anything else. */
export const firstLines = (step: StepResult): string =>
  summaryOf(step).split('\n').slice(0, 8).join('\n')

export const report = (step: StepResult) =>
  JSON.parse(step.readFile(step.outputs.get('report-json') ?? '')?.toString() ?? '{}')

/** Markdown without its fenced blocks and code spans, where everything is only text. */
export const outsideOfCode = (markdown: string): string =>
  markdown
    .replace(/^ *(`{3,})[^\n]*\n[\s\S]*?^ *\1`*$/gm, '')
    .replace(/(?<!`)(`+)(?!`)[^\n]*?(?<!`)\1(?!`)/g, '')

export const verdictOf = (step: StepResult) => [step.outputs.get('verdict'), step.exitCode]

export const titles = (shown: StepResult['notice']) => shown.map((one) => one.title).join('\n')
export const messages = (shown: StepResult['notice']) => shown.map((one) => one.message).join('\n')

/** Whether a text shows where an error was thrown, as Node prints it. */
export const hasStack = (text: string): boolean => /^\s+at .+:\d+:\d+\)?$/m.test(text)

export const marker = (head: string, run: string): string =>
  `<!-- flamegate:v1 key=default head=${head} run=${run} -->`
