export type Side = 'base' | 'head'
