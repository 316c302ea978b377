import { mergeLayers, type ResolvedConfig, type Spell, type Typed } from './mergeLayers.js'
import { type ConfigFile, readYaml } from './yamlFile.js'

export interface Layers extends Typed {
  readonly file?: ConfigFile | undefined
}

/** How error texts call an input of the action. */
export const asInput: Spell = (key) => `input ${key}`

/** The effective configuration of a file as it is written, and of what was typed. Throws a FlamegateError as both do. */
export const resolveConfig = ({ file, ...typed }: Layers): ResolvedConfig =>
  mergeLayers(file === undefined ? undefined : readYaml(file), typed)
