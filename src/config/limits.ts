/**
 * Bounds on the inputs where no settings say otherwise: what `top` and `bench`, which have no settings, read by. They stand
 * beside the schema so that these two start without it.
 */
export const defaultLimits = {
  // As many as a manifest of a collection may list.
  'max-files': 100_000,
  'max-file-bytes': 256 * 2 ** 20,
  'max-inflated-bytes': 2 ** 30,
  'max-rows': 1_000_000
}

/** The bounds of `limits` in the settings; sizes in bytes. */
export type Limits = Readonly<typeof defaultLimits>
