/** An artifact as a run leaves it: an archive of files of several formats, some damaged, down the whole street. */
import { writeZip } from '../../__tests__/helpers/zip.js'
import type { CorpusFile } from '../corpus.js'
import { mutate } from '../mutate.js'
import { pick, type Random } from '../random.js'
import { walkStreet } from '../street.js'
import type { Target } from '../target.js'
import { unpacked, zipWords } from './zip.js'

/** Archives of small files are what a case can be made of in a millisecond. */
const largest = 4096

const oneOf = (files: readonly CorpusFile[], random: Random): Uint8Array => {
  const bytes = files[random.below(files.length)]?.bytes ?? new Uint8Array(0)
  return random.coin() ? bytes : mutate(bytes, random, { tokens: [], other: bytes })
}

/** Both sides of up to four workloads, a side left out now and then, and files that are empty or nothing at all. */
const archive = (files: readonly CorpusFile[], random: Random): Uint8Array => {
  const names = Array.from({ length: 1 + random.below(4) }, (_, index) => `case${index}`)
  const paths = names.flatMap((name) =>
    pick(random, [[`base/${name}`, `head/${name}`], [`head/${name}`]])
  )
  const sources = paths.map((name) => ({
    name,
    data: random.below(12) === 0 ? '' : oneOf(files, random),
    method: pick(random, ['store', 'deflate'] as const)
  }))
  return writeZip(sources)
}

export const archiveTarget = (corpus: readonly CorpusFile[]): Target => {
  const files = corpus.filter(({ bytes }) => bytes.length <= largest)
  const inSteps = files.filter((_, index) => index % 7 === 0).map(({ bytes }) => bytes)
  const pairs = inSteps.map((bytes, index) => [bytes, inSteps[index + 1] ?? bytes] as const)
  return {
    id: 'street-archive',
    seeds: pairs.map(([base, head]) =>
      writeZip([
        { name: 'base/case', data: base, method: 'store' },
        { name: 'head/case', data: head, method: 'store' },
        { name: 'head/other', data: base }
      ])
    ),
    words: zipWords,
    grow: (random) => archive(files, random),
    read: (bytes) => walkStreet(unpacked(bytes))
  }
}
