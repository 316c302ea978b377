/** A function that keeps its last result for as long as its arguments are the same. */
export const remember = <Arguments extends readonly unknown[], Result>(
  compute: (...args: Arguments) => Result
): ((...args: Arguments) => Result) => {
  let last: { readonly args: Arguments; readonly result: Result } | undefined
  return (...args) => {
    const isSame = last?.args.every((one, at) => Object.is(one, args[at])) ?? false
    if (last === undefined || !isSame) last = { args, result: compute(...args) }
    return last.result
  }
}
