import { readdirSync, readFileSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@jest/globals'
import { decode } from '../../src/formats/index.js'
import { runtimeGroupOf } from '../../src/symbols/runtimeGroups.js'

test.each([
  ['runtime.gcBgMarkWorker', 'gc'],
  ['runtime.gcBgMarkWorker.func2', 'gc'],
  ['runtime.scanobject', 'gc'],
  ['runtime.(*gcWork).tryGet', 'gc'],
  ['runtime.(*mspan).markBitsForIndex', 'gc'],
  ['gcWriteBarrier', 'gc'],
  ['expandAVX512_16', 'gc'],
  ['runtime.mallocgc', 'allocation'],
  ['runtime.mallocgcSmallScanNoHeader', 'allocation'],
  ['runtime.(*mspan).nextFreeIndex', 'allocation'],
  ['runtime.growslice', 'allocation'],
  ['runtime.memmove', 'copying'],
  ['runtime.memclrNoHeapPointers', 'copying'],
  ['internal/runtime/maps.(*Map).getWithKey', 'maps'],
  ['runtime.mapaccess1_faststr', 'maps'],
  ['aeshashbody', 'maps'],
  ['runtime.concatstrings', 'text'],
  ['type:.eq.[2]string', 'text'],
  ['runtime.convTstring', 'interfaces'],
  ['runtime.deferproc', 'defer'],
  ['runtime.newstack', 'stacks'],
  ['runtime.selectgo', 'channels'],
  ['runtime.lock2', 'locks'],
  ['runtime.findRunnable', 'scheduler'],
  ['runtime.asyncPreempt', 'scheduler'],
  ['runtime.futex', 'waiting'],
  ['runtime.usleep', 'waiting'],
  ['runtime.netpoll', 'waiting'],
  ['runtime.kevent', 'waiting'],
  ['internal/runtime/syscall/linux.Syscall6', 'system'],
  ['runtime.cgocall', 'system'],
  ['runtime.nanotime', 'system'],
  ['runtime/pprof.(*profileBuilder).build', 'tracing'],
  ['runtime.(*unwinder).next', 'tracing'],
  ['internal/runtime/atomic.(*Uint32).Add', 'other'],
  ['runtime.notYetWritten', 'other'],
  ['example.com/runtime.mallocgc', undefined],
  ['fmt.Sprintf', undefined]
])('%s works on: %s', (symbol, group) => expect(runtimeGroupOf(symbol)).toBe(group))

const folder = fileURLToPath(new URL('../../fixtures/rules/profiles', import.meta.url))

test('nearly all of the runtime that real profiles have has a name for what it does', () => {
  const shares = new Map<string, number>()
  for (const path of readdirSync(folder).map((name) => `${folder}/${name}`)) {
    if (!path.endsWith('.cpu.pprof') || !statSync(path).isFile()) continue
    const [profile] = decode(
      { path, bytes: readFileSync(path) },
      { maxInflatedBytes: 1 << 26, maxRows: 1e6 }
    ).parsed.profiles
    const column = profile?.columns.find(({ sampleType }) => sampleType.type === 'cpu')
    profile?.functions.forEach(({ name }, index) => {
      const group = runtimeGroupOf(name)
      const share = (column?.flat[index] ?? 0) / (column?.total ?? 1)
      if (group !== undefined) shares.set(group, (shares.get(group) ?? 0) + share)
    })
  }
  const all = [...shares.values()].reduce((sum, share) => sum + share, 0)
  expect(all).toBeGreaterThan(10)
  expect((shares.get('other') ?? 0) / all).toBeLessThan(0.05)
})
