import type { Rule } from '../rule.js'
import { computeRules } from './compute.js'
import { concurrencyRules } from './concurrency.js'
import { encodingRules } from './encoding.js'
import { goroutineRules } from './goroutines.js'
import { mapRules } from './maps.js'
import { memoryRules } from './memory.js'
import { schedulerRules } from './scheduler.js'
import { streamRules } from './streams.js'
import { stringRules } from './strings.js'
import { systemRules } from './system.js'
import { textRules } from './text.js'
import { timeRules } from './time.js'
import { waitRules } from './waits.js'

/** Every rule for functions that are known by name. Order does not matter: the most specific matcher wins. */
export const rules: readonly Rule[] = [
  ...memoryRules,
  ...mapRules,
  ...stringRules,
  ...textRules,
  ...encodingRules,
  ...streamRules,
  ...computeRules,
  ...concurrencyRules,
  ...schedulerRules,
  ...systemRules,
  ...timeRules,
  ...waitRules,
  ...goroutineRules
]
