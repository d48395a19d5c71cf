// @ts-check
import { installNodePackages } from './node-packages.mjs'
import { become } from './run-program.mjs'
import { installSystemPackages } from './system-packages.mjs'

// `npm start`: the whole product on the local host, in a browser.
const args = process.argv.slice(2)
await installNodePackages()
const help = args.includes('--help') || args.includes('-h')
if (!help) await installSystemPackages(args.some((arg) => arg.endsWith('firefox')) ? ['firefox', 'php'] : ['chromium', 'php'])
become('test/tour/main.ts', args)
