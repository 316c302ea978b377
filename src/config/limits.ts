/**
 * Bounds on the inputs where no settings say otherwise: what `top` and `bench`, which have no settings, read by. They stand
 * beside the schema so that these two start without it.
 */
export const defaultLimits = {
  // As many as a manifest of a collection may list.
  'max-files': 100_000,
  'max-file-bytes': 512 * 2 ** 20,
  'max-total-bytes': 8 * 2 ** 30,
  'max-inflated-bytes': 2 ** 30,
  'max-archive-entries': 100_000,
  'max-archive-bytes': 2 ** 31,
  // Text that repeats itself packs up to about 100 times, a profile about 10 times, and deflate ends at 1032.
  'max-compression-ratio': 200,
  'max-rows': 1_000_000,
  // What a process that may have 2 GB of memory has room for; ten times the largest suites.
  'max-benchmarks': 150_000
}

/** The bounds of `limits` in the settings; sizes in bytes. */
export type Limits = Readonly<typeof defaultLimits>
