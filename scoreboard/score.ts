import { type Rate, wilson } from './wilson.js'

/** What a table needs to know about a rule. */
export interface RuleName {
  readonly id: string
  readonly title: string
}

/** What came of one pull request, by question. */
export type Outcome<Question extends string> = Readonly<Record<Question, boolean>>

/** How often every question was answered with yes. */
export type Rates<Question extends string> = Readonly<Record<Question, Rate>>

export const nameOf = ({ id, title }: RuleName): RuleName => ({ id, title })

export const rateOf = <Question extends string>(
  outcomes: readonly Outcome<Question>[],
  question: Question
): Rate => wilson(outcomes.filter((outcome) => outcome[question]).length, outcomes.length)
