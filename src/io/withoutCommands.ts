/**
 * A line that the runner takes no command from: it takes `::` at the start of a line, after trimming, and the older `##[`
 * anywhere in it.
 */
export const withoutCommands = (line: string): string =>
  line.replace(/##(?=\[)/g, '## ').replace(/^\s*::/, ': :')
