import { main } from './action/index.js'

await main(new URL('.', import.meta.url))
