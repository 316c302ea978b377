import { colours } from './style/palette.js'
import { plots } from './style/plots.js'
import { print } from './style/print.js'
import { tables } from './style/tables.js'
import { text } from './style/text.js'

/** The style sheet of everything but the flame graph, which brings its own. */
export const style = [colours, text, tables, plots, print].join('')
