/**
 * Names of the settings that are flags of the command and inputs of the action too; all others live in the file only.
 * They stand beside the schema, so that whoever reads inputs does not have to build it.
 */
import type { Config } from './schema.js'

export const flagKeys = [
  'fail-on',
  'on-missing',
  'evidence',
  'work',
  'base-ops',
  'head-ops'
] as const satisfies readonly (keyof Config)[]

export type FlagKey = (typeof flagKeys)[number]

/** All settings of `collect`, in the order of the schema: flags of the command `collect`. */
export const collectKeys = [
  'packages',
  'bench',
  'rounds',
  'benchtime',
  'profile',
  'profile-rounds',
  'noise-rounds',
  'tags',
  'timeout'
] as const satisfies readonly (keyof Config['collect'])[]

export type CollectKey = (typeof collectKeys)[number]
