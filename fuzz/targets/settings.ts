/** Settings and acknowledgements, as strangers may propose them. */
import { parseCommands } from '../../src/acks/command.js'
import { ackFileSchema, readAckFile } from '../../src/acks/file.js'
import { decodeMemory, encodeMemory } from '../../src/acks/memory.js'
import { commentedConfig } from '../../src/config/commentedFile.js'
import { listFields } from '../../src/config/fields.js'
import { resolveConfig } from '../../src/config/layers.js'
import { FlamegateError } from '../../src/model/diagnostic.js'
import { promise, type Target } from '../target.js'

const textOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString()

const yamlWords = [
  ': ',
  ':\n',
  '\n  ',
  '- ',
  '{',
  '}',
  '[',
  ']',
  ', ',
  '? ',
  '<<: ',
  '&a ',
  '*a',
  '!!map ',
  '!x ',
  '"',
  "'",
  '|\n',
  '>-\n',
  '# ',
  '%YAML 1.1\n',
  '---\n',
  '...\n',
  '~',
  '.nan',
  '1e999',
  '5%',
  '0x1F',
  '\t',
  '__proto__',
  '\u202e',
  '2026-12-31'
]

const readSettings = (bytes: Uint8Array): void => {
  try {
    resolveConfig({ file: { path: 'c.yml', text: textOf(bytes) } })
  } catch (error) {
    if (!(error instanceof FlamegateError)) throw error
    promise(error.diagnostics.length > 0, 'an error that says what is wrong')
    promise(
      error.diagnostics.every(({ hint }) => hint !== undefined),
      'a hint with every error'
    )
  }
}

/** The file with every setting in it, and its sections one by one: what is short is read a hundred times as fast. */
const settings = commentedConfig()
const sections = settings.replace(/^# /gm, '').split('\n\n')

const settingsTarget: Target = {
  id: 'settings',
  seeds: [settings, ...sections].map((text) => Buffer.from(text)),
  words: [...new Set(listFields().flatMap(({ path }) => path)), ...yamlWords],
  read: readSettings
}

const acks = `version: 1
acks:
  - id: "7c1d0a44e5f60b12"
    reason: the new index costs CPU and saves a database call
    author: kim
    until: 2027-03-31
    note: see the decision record 12
  - {id: 00ff00ff00ff00ff, reason: x, author: y}
`

const acksTarget: Target = {
  id: 'acks-file',
  seeds: [Buffer.from(acks)],
  words: [
    ...Object.keys(ackFileSchema.shape),
    'id',
    'reason',
    'author',
    'until',
    'note',
    ...yamlWords
  ],
  read: (bytes) => {
    const found = readAckFile({ path: 'acks.yml', text: textOf(bytes) })
    promise(found.diagnostics.length <= 51, 'a bounded number of problems')
  }
}

const comment = `I looked at it.

/flamegate ack 7c1d0a44e5f60b12 the new index saves a call until=2026-12-31
> /flamegate ack 7c1d0a44 quoted
\`\`\`
/flamegate unack 7c1d0a44
\`\`\`
<!-- /flamegate unack 7c1d0a44 -->
/flamegate unack 7c1d0a44
`

const commandsTarget: Target = {
  id: 'commands',
  seeds: [Buffer.from(comment)],
  words: [
    '/flamegate ack ',
    '/flamegate unack ',
    '7c1d0a44e5f60b12 ',
    'until=',
    '2026-12-31',
    '\n',
    '\r',
    '```',
    '~~~',
    '<!--',
    '-->',
    '<details>',
    '> ',
    '    ',
    '\u2028'
  ],
  read: (bytes) =>
    promise(parseCommands(textOf(bytes)).length <= 21, 'a bounded number of commands')
}

const memory = encodeMemory({
  present: ['7c1d0a44e5f60b12'],
  leftOut: 1,
  label: { event: 7, ids: ['7c1d0a44e5f60b12'] }
})

const memoryTarget: Target = {
  id: 'memory',
  seeds: [Buffer.from(`<!-- flamegate:v1 -->\n${memory}\nx`)],
  words: [
    '<!-- flamegate:accepted ',
    'label=',
    'accepted=',
    'present=',
    'left-out=',
    'sum=',
    ' -->',
    '\n',
    '0'.repeat(16)
  ],
  read: (bytes) => {
    const found = decodeMemory(textOf(bytes))
    promise((found?.present.length ?? 0) <= 150, 'a bounded number of keys')
  }
}

export const settingsTargets: readonly Target[] = [
  settingsTarget,
  acksTarget,
  commandsTarget,
  memoryTarget
]
