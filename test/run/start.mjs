// @ts-check
import { installNodePackages } from './node-packages.mjs'
import { become } from './run-program.mjs'
import { installSystemPackages } from './system-packages.mjs'

// `npm start`: the whole product on the local host, in a browser.
const args = process.argv.slice(2)
await installNodePackages()
/** @type {'chromium' | 'firefox'} */
const browser = /(?:^| )--browser[ =]firefox(?: |$)/.test(args.join(' ')) ? 'firefox' : 'chromium'
await installSystemPackages([browser, 'php'])
become('test/tour/main.ts', args)
