import * as z from 'zod'

/** What is expected where a date is none. */
export const dateWords = 'a date like 2026-12-31'

/** A day of the calendar. */
export const date = z.iso.date({ error: dateWords })

export const isDate = (text: string): boolean => date.safeParse(text).success

/** Whether the last day of something is over. Dates in this form have the order of their texts. */
export const isOver = (until: string | undefined, today: string): boolean =>
  until !== undefined && until < today
