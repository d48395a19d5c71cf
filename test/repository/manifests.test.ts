import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildRelease, type Release } from './release-build'

type Manifest = {
  permissions: string[]
  optional_permissions?: string[]
  host_permissions: string[]
  content_scripts: { matches: string[]; js: string[] }[]
  web_accessible_resources: { resources: string[]; use_dynamic_url?: boolean }[]
  externally_connectable?: unknown
  content_security_policy: { extension_pages: string; sandbox?: string }
}

/** A pattern that matches more than the sites of one domain. */
const EVERYWHERE = /^<all_urls>$|^[^:]+:\/\/(?:\*|\*\.[^./]+)\//
const TOO_MUCH = [
  ...['tabs', 'cookies', 'webRequest', 'webRequestBlocking', 'webNavigation', 'history', 'bookmarks'],
  ...[
    'management',
    'nativeMessaging',
    'debugger',
    'declarativeNetRequest',
    'downloads',
    'clipboardRead',
    'unlimitedStorage',
  ],
]

describe.each(['chrome', 'firefox'] as const)('the release for %s', (browser) => {
  let release: Release
  let manifest: Manifest

  beforeAll(async () => {
    release = await buildRelease(browser)
    manifest = JSON.parse(release.read('manifest.json'))
  }, 60_000)
  afterAll(() => release.remove())

  it('has the manifest that was looked at', async () => {
    const text = `${JSON.stringify(manifest, null, 2)}\n`
    await expect(text).toMatchFileSnapshot(`manifest.${browser}.snap`)
  })

  it('reaches no local host', () => {
    const { content_security_policy: _connectsWhereAllowed, ...rest } = manifest
    expect(JSON.stringify(rest)).not.toMatch(/127\.0\.0\.1|localhost/)
  })

  it('asks for no site but the control panels when it is installed', () => {
    const patterns = [
      ...manifest.host_permissions,
      ...manifest.content_scripts.flatMap(({ matches }) => matches),
    ]
    expect(patterns.filter((pattern) => EVERYWHERE.test(pattern))).toEqual([])
    expect(manifest.permissions.filter((permission) => permission.includes(':'))).toEqual([])
    expect(patterns.filter((pattern) => !pattern.startsWith('https://'))).toEqual([])
  })

  it('asks for no right that it can do without', () => {
    const asked = [...manifest.permissions, ...(manifest.optional_permissions ?? [])]
    expect(asked.filter((permission) => TOO_MUCH.includes(permission))).toEqual([])
  })

  it('lets pages see the frame page and nothing else, and nobody connect', () => {
    const [resource, ...others] = manifest.web_accessible_resources
    expect(others).toEqual([])
    expect(resource?.resources).toEqual(['extension/pages/frame.html'])
    expect(resource?.use_dynamic_url).toBe(browser === 'chrome' ? true : undefined)
    expect(manifest.externally_connectable).toBeUndefined()
  })

  it('runs its own scripts alone', () => {
    const policy = Object.fromEntries(
      manifest.content_security_policy.extension_pages.split(';').map((directive) => {
        const [name = '', ...values] = directive.trim().split(/\s+/)
        return [name, values.join(' ')]
      }),
    )
    expect(policy).toMatchObject({
      'default-src': "'none'",
      'script-src': "'self'",
      'style-src': "'self'",
      'object-src': "'none'",
      'base-uri': "'none'",
      'form-action': "'none'",
      'require-trusted-types-for': "'script'",
      'trusted-types': "'none'",
    })
    expect(manifest.content_security_policy.sandbox).toBeUndefined()
    expect(JSON.stringify(policy)).not.toMatch(/unsafe|data:|blob:/)
  })
})
