import type { Config } from '../config/schema.js'
import { type Limit, parseAbove, parseAbsolute } from '../gates/custom/limit.js'
import type { GateSeverity } from '../model/gate.js'
import { compileSelector, type Selector } from './selector.js'

/** A gate of the settings before it is known what it looks at. */
export interface GateRule {
  readonly name: string
  readonly title: string
  readonly severity: GateSeverity
  readonly about: 'functions' | 'benchmarks'
  readonly selector: Selector
  readonly limit: Limit
}

type Settings = Config['custom-gates'][string]

const limitOf = (settings: Settings, about: GateRule['about']): Limit => {
  const { above, 'above-absolute': absolute } = settings
  return {
    ...(above === undefined ? {} : { above: parseAbove(above, about) }),
    ...(absolute === undefined ? {} : { absolute: parseAbsolute(absolute) })
  }
}

const titles = { functions: 'Functions', benchmarks: 'Benchmarks' } as const

/** What is chosen by a sample type or a function is in profiles; everything else is a benchmark. */
const ruleOf = ([name, settings]: readonly [string, Settings]): GateRule => {
  const selector = compileSelector(settings)
  const about = selector.has('metric') || selector.has('function') ? 'functions' : 'benchmarks'
  const chosen = selector.words === '' ? '' : ` with ${selector.words}`
  return {
    name,
    title: `${titles[about]}${chosen}`,
    severity: settings.severity,
    about,
    selector,
    limit: limitOf(settings, about)
  }
}

export const compileGates = (gates: Config['custom-gates']): readonly GateRule[] =>
  Object.entries(gates).map(ruleOf)
