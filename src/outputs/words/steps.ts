import { modelSource } from '../../model/advice.js'
import type { RecommendationEntry, Report } from '../../model/report.js'

/** What to do next, those of a model apart: they come first, and have no room of ours. */
export interface Steps {
  readonly byModel: readonly RecommendationEntry[]
  readonly own: readonly RecommendationEntry[]
}

/** Stands before what a model recommends. */
export const modelMark = 'The model suggests, unchecked:'

const isByModel = ({ source }: RecommendationEntry): boolean => source === modelSource

export const stepsOf = ({ recommendations }: Report): Steps => ({
  byModel: recommendations.filter(isByModel),
  own: recommendations.filter((step) => !isByModel(step))
})
