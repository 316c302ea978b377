import { stderr, stdout } from 'node:process'

/** A reader that has seen enough (`| head`) closes the pipe: that ends the output, and is no error. */
const isEndOfReader = (error: NodeJS.ErrnoException): boolean => error.code === 'EPIPE'

const whyLost = (): string | undefined => {
  const error = stdout.errored
  return error === null || isEndOfReader(error) ? undefined : error.message
}

/**
 * From here on, what cannot be printed ends nothing: a disk that is full loses the log, and no report. The function waits
 * until all is out, and says why some of it is not.
 */
export const watchOutput = (): (() => Promise<string | undefined>) => {
  stdout.on('error', () => undefined)
  stderr.on('error', () => undefined)
  return () => new Promise((resolve) => stdout.write('', () => resolve(whyLost())))
}
