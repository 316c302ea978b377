/** Buffers of Node share a pool of 8 KiB (`Buffer.poolSize`); from here on each has memory of its own, and enough to matter. */
const LARGE = 2 ** 20

/**
 * Gives the memory of bytes back that nobody reads any more. Handed over they are young, and collected with the next small
 * garbage, where those of a large profile would stay until V8 looks through all it holds.
 */
export const letGo = ({ buffer, byteLength }: Uint8Array): void => {
  if (buffer instanceof ArrayBuffer && byteLength >= LARGE) {
    structuredClone(buffer, { transfer: [buffer] })
  }
}
