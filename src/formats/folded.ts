import type { Diagnostic } from '../model/diagnostic.js'
import type { Format, InputFile, Parsed, ParseLimits } from '../model/parsed.js'
import { beginningOf } from './beginning.js'
import { metricOfName } from './folded/metric.js'
import { isFoldedText } from './folded/recognise.js'
import { readStacks } from './folded/stacks.js'
import { profileOfStacks } from './stacks/profile.js'
import { decodeText, splitLines } from './text.js'

/**
 * Folded (collapsed) stacks, the text that flamegraph.pl draws and most profilers can write: `root;caller;leaf COUNT`, one
 * stack a line. It carries no unit. Counts are taken to be CPU samples, unless the name of the file says something else.
 */
export const folded: Format = {
  id: 'folded',
  title: 'folded stacks',
  matches: isFoldedText,
  parse
}

function parse(file: InputFile, limits: ParseLimits): Parsed {
  const beginning = beginningOf(file, {
    most: limits.maxInflatedBytes,
    room: 'folded',
    hint: 'raise limits.max-inflated-bytes in the config file, or profile for a shorter time'
  })
  const lines = splitLines(decodeText(beginning.bytes))
  const read = readStacks(lines, { file: file.path, maxRows: limits.maxRows })
  const diagnostics = [...beginning.diagnostics, ...read.diagnostics]
  if (read.collected.starts.length === 1) {
    const told = diagnostics.length > 0 ? diagnostics : [nothingSeen(file)]
    return { profiles: [], benchmarks: [], diagnostics: told }
  }
  const metric = metricOfName(file.path)
  const profile = profileOfStacks(read.collected, {
    sampleTypes: [{ type: metric, unit: 'count' }],
    isSampled: true,
    maxTreeNodes: limits.maxTreeNodes
  })
  const unsaid = metric === 'samples' ? [] : [notCpu(file, metric)]
  return { profiles: [profile], benchmarks: [], diagnostics: [...diagnostics, ...unsaid] }
}

function nothingSeen({ path }: InputFile): Diagnostic {
  return {
    severity: 'warning',
    code: 'folded/no-samples',
    message: 'expected samples, found a count of 0 behind each stack',
    at: { file: path },
    hint: 'profile for longer, or under load'
  }
}

function notCpu({ path }: InputFile, metric: string): Diagnostic {
  return {
    severity: 'note',
    code: 'folded/metric',
    message: `folded stacks do not say what they count, and the name of this file says \`${metric}\`: it is shown, and not judged as CPU`,
    at: { file: path },
    hint: 'say what it is by `metric` under "inputs" in the config file: samples (CPU) or alloc_space (memory)'
  }
}
