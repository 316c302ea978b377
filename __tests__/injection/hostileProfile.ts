import { encodeProfile } from '../helpers/pprof.js'

/** A profile in which every text is this one. */
export const hostileProfile = (name: string): Uint8Array =>
  encodeProfile({
    sampleTypes: [['cpu', 'nanoseconds']],
    samples: [{ stack: [[name], ['main']], values: [1000], labels: [[name, name]] }],
    comments: [name],
    binary: name,
    fileOf: () => name
  })
