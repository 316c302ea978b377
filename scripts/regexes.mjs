// Says which regular expressions of src/ take more time than linear in the text, by recheck, which looks for the text that
// a backtracking engine takes longest for: `node scripts/regexes.mjs [--update] [FOLDER]`. Prints a line per finding and
// exits 1 when there is one. Verdicts that are recorded in regexes/verdicts.json are not asked for again; `--update`
// asks for all and records them.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseSync } from '@swc/core'
import { bounded } from './regexes/bounded.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const record = join(root, 'scripts/regexes/verdicts.json')
const isUpdate = process.argv.includes('--update')
const folder = resolve(
  process.argv.slice(2).find((word) => !word.startsWith('--')) ?? join(root, 'src')
)

/** Every node of a syntax tree. */
function* nodesOf(node) {
  if (node === null || typeof node !== 'object') return
  if (typeof node.type === 'string') yield node
  for (const child of Object.values(node)) yield* nodesOf(child)
}

const isMade = ({ type, callee }) =>
  (type === 'NewExpression' || type === 'CallExpression') && callee.value === 'RegExp'

const literals = new Map()
const findings = []
for (const name of readdirSync(folder, { recursive: true }).filter((one) => one.endsWith('.ts'))) {
  const path = relative(root, join(folder, name))
  const tree = parseSync(readFileSync(join(folder, name), 'utf8'), { syntax: 'typescript' })
  for (const node of nodesOf(tree)) {
    if (node.type === 'RegExpLiteral')
      literals.set(`/${node.pattern}/${node.flags}`, { ...node, path })
    if (isMade(node))
      findings.push(
        `${path}: makes a regular expression, which nothing can judge here: write a literal`
      )
  }
}

const known = new Map(isUpdate ? [] : Object.entries(JSON.parse(readFileSync(record, 'utf8'))))
const verdictOf = ({ status, checker, complexity, attack }) => {
  if (status === 'safe') return checker === 'automaton' ? 'linear' : 'linear, as far as tried'
  return status === 'vulnerable' ? `${complexity.summary}: ${attack.pattern}` : 'not known'
}

const unknown = [...literals].filter(([literal]) => !known.has(literal))
if (unknown.length > 0) {
  const { check } = await import('recheck')
  for (const [literal, { pattern, flags }] of unknown) {
    known.set(literal, verdictOf(await check(pattern, flags, { timeout: 60_000 })))
  }
}

const isLinear = (literal) => known.get(literal).startsWith('linear')
const bound = new Set(bounded.map(({ literal }) => literal))
for (const [literal, { path }] of literals) {
  if (!isLinear(literal) && !bound.has(literal))
    findings.push(`${path}: ${literal} ${known.get(literal)}`)
}
for (const literal of bound) {
  if (folder === join(root, 'src') && (!literals.has(literal) || isLinear(literal)))
    findings.push(`scripts/regexes/bounded.mjs: ${literal} needs no bound`)
}
if (isUpdate) {
  const sorted = [...literals.keys()].sort().map((literal) => [literal, known.get(literal)])
  writeFileSync(record, `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`)
}
for (const finding of findings) console.log(finding)
console.log(
  `${literals.size} regular expressions, ${unknown.length} judged now, ${findings.length} findings`
)
process.exit(findings.length > 0 ? 1 : 0)
