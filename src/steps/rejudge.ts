import { analyze, type Context } from '../analyze.js'
import type { Config } from '../config/schema.js'
import type { Report } from '../model/report.js'
import type { Views } from '../model/views.js'
import { contextOf } from '../views/context.js'
import { decodeViews } from '../views/decode.js'

/** What is known about the making of the new report; where it says nothing, the words of the views count. */
export type RejudgeContext = Partial<Context> & Pick<Context, 'acks'>

/** The report on stored measurements under other rules. Nothing but the measurements is taken from the views. */
export const rejudge = (views: Views, config: Config, context: RejudgeContext): Report =>
  analyze(
    decodeViews(views),
    config,
    { ...contextOf(views), headLoosens: [], ...context },
    () => undefined
  )
