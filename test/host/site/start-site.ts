import { startStandIn } from './stand-in/start-stand-in'
import { startWordPress } from './wordpress/start-wordpress'

/** What a site is started with. */
export type SiteOptions = {
  readonly kind: 'wordpress' | 'stand-in'
  /** Port on loopback; 0 for a free one. */
  readonly port: number
  /** Folder for this run's data: database, uploads, the owner's password. */
  readonly dataDir: string
  /** Path of the sendmail-compatible program that takes the site's mail; it is called with `-t -i`. */
  readonly sendmail: string
  /** The prepared WordPress, from chooseSite(); needed for `wordpress`. */
  readonly wordpressRoot?: string
  /** Name of the site; "Shop example" when absent. */
  readonly title?: string
}

/** A site that answers. */
export type RunningSite = {
  /** Its address, without a slash at the end, such as http://127.0.0.1:4002. */
  readonly url: string
  /** The owner's sign-in to the site's admin. */
  readonly login: { readonly user: string; readonly password: string }
  /** Ends the site; resolves once none of its processes is left. */
  stop(): Promise<void>
}

const TITLE = 'Shop example'

/**
 * Starts the site and resolves once it answers.
 * Fails with a sentence when the port is taken, when WordPress was not prepared, or when it does not come up.
 */
export async function startSite(options: SiteOptions): Promise<RunningSite> {
  const title = options.title ?? TITLE
  if (options.kind === 'stand-in') return startStandIn({ ...options, title })
  const { wordpressRoot } = options
  if (wordpressRoot === undefined) throw new Error('WordPress was not prepared: call chooseSite() first.')
  return startWordPress({ ...options, title, wordpressRoot })
}
