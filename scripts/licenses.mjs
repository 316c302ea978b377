// The licenses of what a bundle holds. ncc's own list is of one chunk, whichever comes last.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const inPackage = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/

/** Folders of packages, from the modules of webpack's statistics; some modules are made of others. */
const foldersOf = (modules = []) =>
  modules.flatMap(({ nameForCondition, modules: parts }) => [
    ...(inPackage.exec(nameForCondition?.replaceAll('\\', '/') ?? '')?.slice(0, 1) ?? []),
    ...foldersOf(parts)
  ])

const isLicense = (name) => /^(?:licen[cs]e|copying|notice)/i.test(name)

/** Name, version, license by name, and its text; a package that ships none still has the first three. */
const licenseOf = (folder) => {
  const { name, version, license, licenses } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8')
  )
  const kind =
    license?.type ?? license ?? licenses?.map(({ type }) => type).join(', ') ?? 'no license named'
  const texts = readdirSync(folder).filter(isLicense).sort()
  const text = texts.map((file) =>
    readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim()
  )
  return [`${name} ${version}`, kind, ...text].join('\n\n')
}

const line = `\n\n${'-'.repeat(80)}\n\n`

/** What stands in licenses.txt: every package of a bundle once, in the order of names; undefined when there is none. */
export const licensesOf = ({ modules }) => {
  const texts = [...new Set(foldersOf(modules))].map(licenseOf)
  return texts.length === 0 ? undefined : `${[...new Set(texts)].sort().join(line)}\n`
}
