#!/usr/bin/env node
import { main } from './cli/index.js'

await main(new URL('.', import.meta.url))
