import { joinObjectives, type ObjectiveFile, readObjectiveFile } from '../config/objectiveFile.js'
import type { ConfigFile } from '../config/yamlFile.js'
import { readOptionalFile } from '../io/configFile.js'
import { FlamegateError } from '../model/diagnostic.js'
import { attempt } from './attempt.js'
import { type RuleSource, readAtBase } from './ruleFiles.js'

const missing = (path: string): ObjectiveFile => ({
  objectives: [],
  diagnostics: [
    {
      severity: 'warning',
      code: 'objectives/missing',
      message: 'expected a file of objectives, found nothing',
      at: { file: path },
      hint: 'check objective-files in the settings'
    }
  ]
})

const fileOf = (path: string, file: ConfigFile | undefined): ObjectiveFile =>
  file === undefined ? missing(path) : readObjectiveFile(file)

const readLocal = async (path: string, cwd: string): Promise<ObjectiveFile> => {
  try {
    return fileOf(path, await readOptionalFile(path, cwd))
  } catch (error) {
    if (!(error instanceof FlamegateError)) throw error
    return { objectives: [], diagnostics: error.diagnostics }
  }
}

/** The objectives of files on this machine. */
export const localObjectives = async (
  paths: readonly string[],
  cwd: string
): Promise<ObjectiveFile> =>
  joinObjectives(await Promise.all(paths.map((path) => readLocal(path, cwd))))

/**
 * The objectives that a change is judged by: those of the base commit in a pull request, so that it cannot take away what it
 * breaks; else those of the checkout.
 */
export const objectivesOf = async (
  paths: readonly string[],
  source: RuleSource
): Promise<ObjectiveFile> => {
  if (paths.length === 0) return joinObjectives([])
  const read = readAtBase(source)
  if (read === undefined) return localObjectives(paths, source.context.workspace)
  const words = { output: 'objectives', without: 'No endpoint has an objective.' }
  const files = await attempt(source.log, words, async () => {
    const all: ObjectiveFile[] = []
    for (const path of paths) {
      const [file] = await read(path)
      all.push(fileOf(path, file))
    }
    return all
  })
  return joinObjectives(files ?? [])
}
