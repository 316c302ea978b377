import { readData } from './dom/readData.js'
import { start } from './dom/start.js'

const host = document.getElementById('flamegraph')
const data = readData()
if (host !== null && data !== undefined && data.trees.length > 0) start(data, host)
