// What a case can promise, and what it is measured against.

export const emptyNode = { command: process.execPath, args: ['-e', '0'] }

export const faster = (over, times) => ({ kind: 'faster', over, times })
export const within = (over, times, plusMs = 0) => ({ kind: 'within', over, times, plusMs })
export const memory = (rawBytes) => ({ kind: 'memory', bytes: 5 * rawBytes + 80e6, rawBytes })
