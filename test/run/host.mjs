// @ts-check

import { installNodePackages } from './node-packages.mjs'
import { become } from './run-program.mjs'

// `npm run host`: the local host alone.
await installNodePackages()
become('test/host/main.ts', process.argv.slice(2))
