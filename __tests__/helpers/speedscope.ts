/** Speedscope files for tests: each shows only what matters. */

export const schemaAddress = 'https://www.speedscope.app/file-format-schema.json'

/** A file with frames by name, and whatever profiles. */
export const speedscopeFile = (frames: readonly unknown[], profiles: readonly unknown[]) => ({
  $schema: schemaAddress,
  shared: { frames: frames.map((frame) => (typeof frame === 'string' ? { name: frame } : frame)) },
  profiles
})

/** Samples as lists of places of frames, root first, with a weight each. */
export const sampled = (
  samples: readonly (readonly [stack: readonly unknown[], weight: unknown])[],
  more: Readonly<Record<string, unknown>> = {}
) => ({
  type: 'sampled',
  name: 'thread 1',
  unit: 'nanoseconds',
  startValue: 0,
  endValue: 1,
  samples: samples.map(([stack]) => stack),
  weights: samples.map(([, weight]) => weight),
  ...more
})

/** Events as `O0@5` (frame 0 is opened at 5) and `C0@9`. */
export const evented = (events: string, more: Readonly<Record<string, unknown>> = {}) => ({
  type: 'evented',
  name: 'thread 1',
  unit: 'nanoseconds',
  startValue: 0,
  endValue: 1,
  events: events
    .split(' ')
    .filter((event) => event !== '')
    .map((event) => {
      const [, type, frame, at] = /^(.)(\d+)@(\S+)$/.exec(event) ?? []
      return { type, frame: Number(frame), at: Number(at) }
    }),
  ...more
})
