import { main } from './thread/index.js'

await main(new URL('.', import.meta.url))
