import { startSite } from '../start-site'

/** For wordpress.test.ts, which kills it: starts the site from the arguments, says so on standard output, stays. */
const [dataDir = '', sendmail = '', wordpressRoot = ''] = process.argv.slice(2)
const site = await startSite({ kind: 'wordpress', port: 0, dataDir, sendmail, wordpressRoot })
console.log(site.url)
