import * as z from 'zod'
import { isGlob, MAX_ALTERNATIVES } from '../patterns/glob.js'

/** Longest glob: longer than any path. */
const LONGEST = 1000

/** A glob, as the settings and inputs take it. */
export const globText = () =>
  z
    .string()
    .min(1)
    .max(LONGEST)
    .refine(isGlob, {
      error: `a glob that stands for at most ${MAX_ALTERNATIVES} without braces`
    })
