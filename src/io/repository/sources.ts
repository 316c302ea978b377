/** What the sources of a checkout say themselves: how long they are, and where benchmarks are declared. */
import { folderOf, nameOf } from '../../places/path.js'
import type { BenchmarkDeclaration, Repository } from '../../places/repository.js'
import type { Sought } from '../../places/sought.js'
import { boundedReader } from './readBounded.js'

/** A source file is far smaller; what is generated and larger is left alone. */
const maxFileBytes = 8 * 1024 * 1024
const maxBytes = 64 * 1024 * 1024

const newline = 0x0a

const linesIn = (bytes: Buffer): number => {
  let count = 0
  for (let at = bytes.indexOf(newline); at >= 0; at = bytes.indexOf(newline, at + 1)) count += 1
  return bytes.length === 0 || bytes.at(-1) === newline ? count : count + 1
}

/** As `go test` takes them: the name goes on with no small letter. */
const declaration = /^func (Benchmark(?![a-z])\w*)\(/

const declarationsIn = (file: string, bytes: Buffer): readonly BenchmarkDeclaration[] =>
  bytes
    .toString('utf8')
    .split('\n')
    .flatMap((text, index) => {
      const name = declaration.exec(text)?.[1]
      return name === undefined ? [] : [{ name, file, line: index + 1 }]
    })

/** Test files whose folder is called like a package that has benchmarks, or is the root of a module. */
const isTestOf = ({ packages }: Sought, modules: Repository['modules']) => {
  const folders = new Set(modules.map(({ folder }) => folder))
  return (file: string): boolean =>
    file.endsWith('_test.go') &&
    (packages.has(nameOf(folderOf(file))) || folders.has(folderOf(file)))
}

/** Looks into the sources that inputs name. */
export const lookInto = (
  { root, files }: { readonly root: string; readonly files: readonly string[] },
  sought: Sought,
  modules: Repository['modules']
): Required<Pick<Repository, 'lines' | 'benchmarks'>> => {
  const read = boundedReader(root, maxFileBytes, maxBytes)
  const lines = new Map<string, number>()
  const benchmarks: BenchmarkDeclaration[] = []
  const isTest = isTestOf(sought, modules)
  for (const file of files) {
    const hasBenchmarks = sought.benchmarks.size > 0 && isTest(file)
    if (!hasBenchmarks && !sought.fileNames.has(nameOf(file))) continue
    const bytes = read(file)
    // What cannot be read has no line to show.
    lines.set(file, bytes === undefined ? 0 : linesIn(bytes))
    if (bytes === undefined || !hasBenchmarks) continue
    benchmarks.push(
      ...declarationsIn(file, bytes).filter(({ name }) => sought.benchmarks.has(name))
    )
  }
  return { lines, benchmarks }
}
