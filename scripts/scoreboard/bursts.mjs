// A neighbour that takes one core in bursts: 0.2 to 2 seconds of work, then as long a rest.
//   node bursts.mjs SEED     ends when its standard input does, that is with whoever started it
import { setTimeout as sleep } from 'node:timers/promises'
import { generator } from '../random.mjs'

const random = generator(Number(process.argv[2]))
const spell = () => 200 + 1800 * random()

process.stdin.resume()
process.stdin.once('end', () => process.exit())

for (;;) {
  const end = performance.now() + spell()
  while (performance.now() < end);
  await sleep(spell())
}
