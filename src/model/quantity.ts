/** Numbers of report.json that may be unknown, or known within bounds only. */
import * as z from 'zod'

export const nullableNumber = z.number().nullable()

export const bounds = z.object({
  lo: z.number().nullable().describe('Lower end; null when the data do not bound it'),
  hi: z.number().nullable().describe('Upper end; null when the data do not bound it')
})
