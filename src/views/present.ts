/** A key with its value, or no key: absent is absent, never undefined. */
export const present = <Key extends string, Value>(
  key: Key,
  value: Value | undefined
): { readonly [K in Key]?: Value } =>
  value === undefined ? {} : ({ [key]: value } as { readonly [K in Key]: Value })

/** The same through a function. */
export const through = <Key extends string, Value, Result>(
  key: Key,
  value: Value | undefined,
  change: (value: Value) => Result
): { readonly [K in Key]?: Result } => present(key, value === undefined ? undefined : change(value))
