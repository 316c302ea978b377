/** What `go list -json` says about packages, read with the fields that we asked for. */
import * as z from 'zod'
import { complaint } from './failure.js'
import type { CollectPorts } from './ports.js'

const names = z.array(z.string()).default([])

const packageSchema = z.object({
  ImportPath: z.string(),
  Dir: z.string().default(''),
  ForTest: z.string().default(''),
  Module: z.object({ Path: z.string() }).default({ Path: '' }),
  Deps: names,
  TestGoFiles: names,
  XTestGoFiles: names,
  InvalidGoFiles: names,
  EmbedFiles: names,
  TestEmbedFiles: names,
  XTestEmbedFiles: names
})

export type GoPackage = z.infer<typeof packageSchema>

export type Listing =
  | { readonly kind: 'listed'; readonly packages: readonly GoPackage[] }
  | { readonly kind: 'failed'; readonly because: string }

/** Objects that Go prints one after another; each ends with a brace at the start of a line. */
const objectsOf = (text: string): readonly unknown[] =>
  text
    .split(/^\}\r?\n/m)
    .filter((part) => part.trim() !== '')
    .map((part): unknown => JSON.parse(`${part}}`))

const read = (text: string): Listing => {
  try {
    return { kind: 'listed', packages: objectsOf(text).map((one) => packageSchema.parse(one)) }
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    return { kind: 'failed', because: `go list printed what is no list of packages: ${why}` }
  }
}

export interface ListRequest {
  /** Folder in the module. */
  readonly cwd: string
  readonly patterns: readonly string[]
  readonly tags: string
  /** Packages as they are, or with everything that they and their tests are made of. */
  readonly depth: 'packages' | 'dependencies'
  readonly timeoutMs: number
}

const fieldsOf = {
  packages: ['ImportPath', 'Dir', 'Module', 'TestGoFiles', 'XTestGoFiles', 'InvalidGoFiles'],
  dependencies: [
    ...['ImportPath', 'Dir', 'ForTest', 'Deps'],
    ...['EmbedFiles', 'TestEmbedFiles', 'XTestEmbedFiles']
  ]
} as const

/** Build tags as an argument of the Go tool; none where there are none. */
export const tagArguments = (tags: string): readonly string[] =>
  tags.trim() === '' ? [] : ['-tags', tags.trim()]

/** Asks the Go tool for packages. A package that it cannot read is listed with what could be read of it. */
export const goList = async (
  { cwd, patterns, tags, depth, timeoutMs }: ListRequest,
  ports: Pick<CollectPorts, 'run'>
): Promise<Listing> => {
  const ran = await ports.run({
    program: 'go',
    args: [
      ...['list', '-e', `-json=${fieldsOf[depth].join(',')}`],
      ...(depth === 'dependencies' ? ['-deps', '-test'] : []),
      ...tagArguments(tags),
      '--',
      ...patterns
    ],
    cwd,
    timeoutMs
  })
  if (ran.exit !== 0) return { kind: 'failed', because: complaint(ran) }
  if (ran.droppedBytes !== undefined) {
    return { kind: 'failed', because: 'go list printed more than is kept of it' }
  }
  return read(ran.stdout)
}
