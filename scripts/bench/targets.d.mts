import type { Target } from './page.mjs'

export declare const emptyNode: { readonly command: string; readonly args: readonly string[] }
export declare const faster: (over: string, times: number) => Target
export declare const within: (over: string, times: number, plusMs?: number) => Target
export declare const memory: (rawBytes: number) => Target
