/** Settings of what counts as a change, how much evidence it takes, and what it does to the rating. */
import * as z from 'zod'
import { percent, points } from './values.js'

const share = () => percent(z.number().min(0).max(100))
const probability = () => z.number().gt(0).lt(1)

export const thresholdsSchema = z
  .strictObject({
    share: points()
      .prefault(5)
      .describe('A rise (fall) of flat share by more than this is a regression (improvement)'),
    'new-hotspot': share()
      .prefault(1)
      .describe('A function only in head with more flat share than this is a new hotspot'),
    'removed-hotspot': share()
      .prefault(1)
      .describe('Functions gone from head are listed in text and comment from this flat share on'),
    benchmark: percent()
      .prefault(2)
      .describe(
        'A benchmark that is worse (better) by more than this is a regression (improvement)'
      )
  })
  .prefault({})
  .describe('What counts as a change')

export const statisticsSchema = z
  .strictObject({
    alpha: probability()
      .default(0.05)
      .describe('Accepted false discovery rate (Benjamini-Hochberg) over the tests of one unit'),
    confidence: probability().default(0.95).describe('Confidence of the intervals'),
    'min-effect': percent()
      .prefault(5)
      .describe(
        'A slowdown fails benchmark-slowdown only when it is surely more than this (or than the limit of the gate, where that is less); twice as much where repeats ran consecutively in one process'
      ),
    overdispersion: z
      .number()
      .min(1)
      .default(3)
      .describe(
        'How much wider than Poisson sampled counts are taken to be where a side has a single profile; several profiles of both sides measure it'
      ),
    'min-change': points()
      .prefault(1)
      .describe('Smallest change of share that can be significant, however many events prove it'),
    'min-events': z
      .number()
      .min(0)
      .default(10)
      .describe(
        'Expected events of a function (pooled share x smaller profile) below which it is not tested'
      ),
    'min-samples': z
      .int()
      .min(0)
      .default(2000)
      .describe(
        'Sampled events per side below which nothing is called unchanged, and the report begins with how little can be seen'
      )
  })
  .prefault({})
  .describe('How much evidence a change needs')

export const ratingSchema = z
  .strictObject({
    start: z.number().min(1).max(10).default(5).describe('Rating when nothing changed'),
    step: z
      .number()
      .min(0)
      .max(9)
      .default(2)
      .describe(
        'Added when improvements outnumber regressions, subtracted when they are outnumbered'
      )
  })
  .prefault({})
  .describe('The rating of a dimension, clamped to 1-10')
