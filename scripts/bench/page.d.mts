export interface Target {
  readonly kind: 'faster' | 'within' | 'memory'
  readonly over?: string
  readonly times?: number
  readonly plusMs?: number
  readonly bytes?: number
  readonly rawBytes?: number
}

export interface Median {
  readonly ms: number
  readonly peak: number
  readonly runs: number
}

export interface MeasuredCase {
  readonly name: string
  readonly targets: readonly Target[]
  readonly medians: Readonly<Record<string, Median>>
}

export interface JudgedTarget {
  readonly name: string
  readonly text: string
  readonly measured: string
  readonly met: boolean
}

export declare const judged: (measured: MeasuredCase) => readonly JudgedTarget[]
export declare const renderPage: (
  cases: readonly MeasuredCase[],
  tools: { readonly go?: string | undefined }
) => string
