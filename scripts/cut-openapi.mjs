// Cuts the operations that the end-to-end server plays out of GitHub's OpenAPI description, and every component they
// refer to, without prose. Run it by hand when the action calls something new: `node scripts/cut-openapi.mjs`.
// The package is packed into a temporary folder and only one file of it is unpacked: it is too large for a dependency.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const source = '@octokit/openapi@23.0.2'

const operations = [
  ['get', '/repos/{owner}/{repo}/issues/{issue_number}/comments'],
  ['post', '/repos/{owner}/{repo}/issues/{issue_number}/comments'],
  ['patch', '/repos/{owner}/{repo}/issues/comments/{comment_id}'],
  ['delete', '/repos/{owner}/{repo}/issues/comments/{comment_id}'],
  ['get', '/repos/{owner}/{repo}/issues/{issue_number}/events'],
  ['get', '/repos/{owner}/{repo}/collaborators/{username}/permission'],
  ['get', '/repos/{owner}/{repo}/pulls'],
  ['get', '/repos/{owner}/{repo}/pulls/{pull_number}'],
  ['get', '/repos/{owner}/{repo}/pulls/{pull_number}/files'],
  ['get', '/repos/{owner}/{repo}/commits'],
  ['get', '/repos/{owner}/{repo}/commits/{commit_sha}/pulls'],
  ['get', '/repos/{owner}/{repo}/commits/{ref}/check-runs'],
  ['post', '/repos/{owner}/{repo}/check-runs'],
  ['patch', '/repos/{owner}/{repo}/check-runs/{check_run_id}'],
  ['get', '/repos/{owner}/{repo}/check-runs/{check_run_id}/annotations'],
  ['get', '/repos/{owner}/{repo}/compare/{basehead}'],
  ['get', '/repos/{owner}/{repo}/contents/{path}'],
  ['get', '/repos/{owner}/{repo}/git/trees/{tree_sha}'],
  ['get', '/repos/{owner}/{repo}/actions/runs'],
  ['get', '/repos/{owner}/{repo}/actions/runs/{run_id}'],
  ['get', '/repos/{owner}/{repo}/actions/runs/{run_id}/artifacts'],
  ['get', '/repos/{owner}/{repo}/actions/artifacts'],
  ['get', '/repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}'],
  ['get', '/repos/{owner}/{repo}/tags'],
  ['get', '/repos/{owner}/{repo}/git/ref/{ref}'],
  ['post', '/repos/{owner}/{repo}/git/refs'],
  ['patch', '/repos/{owner}/{repo}/git/refs/{ref}'],
  ['get', '/repos/{owner}/{repo}/git/commits/{commit_sha}'],
  ['post', '/repos/{owner}/{repo}/git/commits'],
  ['get', '/repos/{owner}/{repo}/git/trees/{tree_sha}'],
  ['post', '/repos/{owner}/{repo}/git/trees'],
  ['get', '/repos/{owner}/{repo}/git/blobs/{file_sha}'],
  ['post', '/repos/{owner}/{repo}/git/blobs'],
  ['get', '/repos/{owner}/{repo}/issues'],
  ['post', '/repos/{owner}/{repo}/issues'],
  ['patch', '/repos/{owner}/{repo}/issues/{issue_number}'],
  ['get', '/user']
]

/** Keys that say nothing about structure. Inside `properties` they are names of properties, and stay. */
const prose = new Set([
  'description',
  'summary',
  'title',
  'example',
  'examples',
  'externalDocs',
  'tags',
  'deprecated',
  'discriminator'
])

const isKept = (key, parentKey) =>
  parentKey === 'properties' || !(prose.has(key) || key.startsWith('x-'))

const strip = (value, parentKey) => {
  if (Array.isArray(value)) return value.map((item) => strip(item))
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).filter(([key]) => isKept(key, parentKey))
  return Object.fromEntries(
    entries.map(([key, item]) => [key, strip(item, parentKey === 'properties' ? undefined : key)])
  )
}

const refsIn = (value) => {
  if (typeof value !== 'object' || value === null) return []
  const own = typeof value.$ref === 'string' ? [value.$ref] : []
  return [...own, ...Object.values(value).flatMap(refsIn)]
}

const nameOf = (ref) => ref.slice('#/components/'.length).split('/')

/** All components that the value needs, also through other components. */
const closure = (value, components) => {
  const found = new Map()
  const open = refsIn(value)
  for (let ref = open.pop(); ref !== undefined; ref = open.pop()) {
    if (found.has(ref)) continue
    const [kind, name] = nameOf(ref)
    const component = strip(components[kind][name])
    found.set(ref, component)
    open.push(...refsIn(component))
  }
  return found
}

const cut = (description) => {
  const paths = {}
  for (const [method, path] of operations) {
    paths[path] = { ...paths[path], [method]: strip(description.paths[path][method]) }
  }
  const components = {}
  const needed = closure(paths, description.components)
  for (const ref of [...needed.keys()].sort()) {
    const [kind, name] = nameOf(ref)
    components[kind] = { ...components[kind], [name]: needed.get(ref) }
  }
  return { paths, components }
}

/** One operation or component per line, so that a change reads well as a diff. */
const lines = (group) => {
  const rows = Object.entries(group).map(([name, value]) => {
    return `   ${JSON.stringify(name)}: ${JSON.stringify(value)}`
  })
  return `{\n${rows.join(',\n')}\n  }`
}

const print = ({ paths, components }, version) => {
  const groups = Object.entries(components).map(([kind, group]) => `  "${kind}": ${lines(group)}`)
  const info = JSON.stringify({ title: 'GitHub v3 REST API, subset', version })
  return `{
 "openapi": "3.0.3",
 "info": ${info},
 "paths": ${lines(paths)},
 "components": {
${groups.join(',\n')}
 }
}
`
}

const unpack = (folder) => {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  execFileSync(npm, ['pack', source, '--silent'], {
    cwd: folder,
    shell: process.platform === 'win32'
  })
  const tarball = `${source.slice(1).replace('/', '-').replace('@', '-')}.tgz`
  const members = ['package/generated/api.github.com.json', 'package/LICENSE']
  execFileSync('tar', ['-xzf', tarball, ...members], { cwd: folder })
  const [description, license] = members.map((member) => readFileSync(join(folder, member), 'utf8'))
  return { description: JSON.parse(description), license }
}

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const target = join(root, 'fixtures', 'openapi')
const folder = mkdtempSync(join(tmpdir(), 'flamegate-openapi-'))
try {
  const { description, license } = unpack(folder)
  writeFileSync(join(target, 'github.json'), print(cut(description), source))
  writeFileSync(join(target, 'LICENSE'), license)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
