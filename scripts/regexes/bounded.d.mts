export const bounded: readonly {
  readonly literal: string
  readonly bound: string
  readonly because: string
}[]
