import { readFileSync } from 'node:fs'

/** Reads one file of fixtures/stats, whose README says who gave the answers. */
export const readReference = <T>(name: string): T =>
  JSON.parse(readFileSync(new URL(`../../fixtures/stats/${name}`, import.meta.url), 'utf8')) as T

/** The relative difference of two numbers; 0 when they are identical, also at 0. */
export const relativeError = (actual: number, expected: number): number =>
  Object.is(actual, expected) || actual === expected
    ? 0
    : Math.abs(actual - expected) / Math.abs(expected)
