import { versions } from 'node:process'
import { setFlagsFromString } from 'node:v8'

/** How much of a function V8 has to see before it optimises it: its own defaults, by the version in Node 20 and 24. */
export const defaultTiering: ReadonlyMap<string, Readonly<Record<string, number>>> = new Map([
  ['11.3', { 'interrupt-budget': 67_584 }],
  [
    '13.6',
    {
      'invocation-count-for-maglev': 400,
      'invocation-count-for-maglev-osr': 100,
      'invocation-count-for-turbofan': 3000,
      'invocation-count-for-osr': 500
    }
  ]
])

/** So many times as much: with 4 and 16 the demo takes as much CPU within 10%, and two profiles of 10 MB as much as without. */
const PATIENCE = 8

/** The flags for a version of V8, as `process.versions` names it; none for one that nobody measured. */
export const patientFlags = (v8: string): readonly string[] => {
  const known = [...defaultTiering].find(([version]) => v8.startsWith(`${version}.`))
  return Object.entries(known?.[1] ?? {}).map(([flag, value]) => `--${flag}=${PATIENCE * value}`)
}

/**
 * Lets V8 optimise functions later from here on. An analysis of small inputs runs thousands of functions for a moment each,
 * and a third of the CPU that it takes goes into optimising some that are then hardly called any more. What is hot in a
 * large one is so a few milliseconds later.
 */
export const optimiseLater = (): void => patientFlags(versions.v8).forEach(setFlagsFromString)
