/** Advice for functions that no rule knows by name. */
import type { FunctionFinding } from '../model/finding.js'
import { isStandardLibrary } from '../symbols/origin.js'
import type { Advice } from './rule.js'

const hiddenRuntime = '^(internal|runtime)[./]'

const ownFunction: Advice = {
  id: 'function',
  title: 'A function that became slower',
  means: 'This is time in its own lines; what it calls is counted elsewhere.',
  step:
    'Read its lines with the time beside them and compare them with the change. ' +
    'If none of them changed, it is called more often: run the same command with -peek instead of -list.',
  look: { kind: 'lines' },
  per: 'finding',
  shows: 'cause'
}

const newFunction: Advice = {
  id: 'new-function',
  title: 'A new hotspot',
  means:
    'Base has no sample of it: it is new, renamed, reached for the first time, or no longer inlined.',
  step:
    'See who calls it and what it calls. If a removed hotspot of the same size did the same work, nothing became slower; ' +
    'otherwise call it less often or read its lines with -list instead of -peek.',
  look: { kind: 'context' },
  per: 'finding',
  shows: 'cause'
}

const ownAllocation: Advice = {
  id: 'allocating-function',
  title: 'A function that allocates more',
  means: 'Its own lines allocate; what it calls is counted elsewhere.',
  step:
    'Read its lines with the bytes beside them: look for append without capacity, conversions between string and []byte, values put into interfaces, closures, and maps without size. ' +
    'go build -gcflags=-m on its package says what escapes to the heap and why.',
  look: { kind: 'lines' },
  per: 'finding',
  shows: 'cause'
}

const libraryFunction: Advice = {
  id: 'standard-library',
  title: 'A function of the standard library',
  means:
    'It belongs to the standard library, so its cost follows from how often it is called and with what.',
  step: 'See who calls it, up to your own functions, and call it less often or with less data there.',
  look: { kind: 'context' },
  per: 'finding',
  shows: 'cause'
}

const runtimeFunction: Advice = {
  id: 'runtime',
  title: "Go's runtime",
  means: "It belongs to Go's runtime, whose cost follows from the code that runs on it.",
  step: 'See which of your functions lead to it and look at those. If none does, it is background work: reduce allocations and goroutines instead.',
  look: { kind: 'callers', hide: hiddenRuntime },
  per: 'rule',
  shows: 'symptom'
}

const otherFunction: Advice = {
  id: 'other-profiler',
  title: 'A function of another language',
  means: 'This is its own cost; what it calls is counted elsewhere.',
  step:
    'Compare its lines with the change. If none of them changed, it is called more often: ' +
    'look at its callers in the flame graph, and at which of them grew.',
  look: { kind: 'picture' },
  per: 'finding',
  shows: 'cause'
}

const collectorOfV8: Advice = {
  id: 'v8-collector',
  title: "V8's garbage collector",
  means:
    'It is no function: V8 collects what the program left behind, so its time follows from what is allocated.',
  step:
    'Look in the change for what makes more or larger objects, arrays, strings and closures, above all in loops. ' +
    'node --heap-prof says which functions hold memory.',
  look: { kind: 'picture' },
  per: 'finding',
  shows: 'symptom'
}

/** What to say about a finding of another profiler. */
export const otherFunctionFor = ({ delta: { name } }: FunctionFinding): Advice =>
  name === '(garbage collector)' ? collectorOfV8 : otherFunction

/** What to say about a finding that no rule covers. */
export const fallbackFor = (finding: FunctionFinding): Advice => {
  if (finding.isRuntime) return runtimeFunction
  if (isStandardLibrary(finding.delta.package)) return libraryFunction
  if (finding.dimension === 'memory') return ownAllocation
  return finding.class === 'new-hotspot' ? newFunction : ownFunction
}
