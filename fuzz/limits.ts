import type { ParseLimits } from '../src/model/parsed.js'

/** Bounds that cases reach. */
export const limits: ParseLimits = { maxInflatedBytes: 2 ** 20, maxRows: 500, maxTreeNodes: 300 }
