import { serveMainThread } from './io/threads/thread.js'

/** Entry of the bundle that decodes profiles beside the main thread. */
export const main = (): void => serveMainThread()
