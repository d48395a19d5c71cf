import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { visitor } from '../browse'
import { chooseSite } from '../choose-site'
import { type FakeSendmail, fakeSendmail, recipients } from '../fake-sendmail'
import { SITE_PATHS } from '../site-paths'
import { type RunningSite, startSite } from '../start-site'
import { processesNaming } from './processes-naming'

const chosen = await chooseSite()
if (chosen.site === 'stand-in') console.warn(`WordPress is not tested. ${chosen.reason}`)
const wordpressRoot = chosen.site === 'wordpress' ? chosen.wordpressRoot : ''

const PATHS = SITE_PATHS.wordpress

const CONTACT = {
  contact_name: 'Ann',
  contact_email: 'ann@visitor.example',
  contact_message: 'Hello <b>é</b>',
}

/** What an admin page says to someone who is there for the first time; scripts name some of these classes too. */
const FIRST_RUN_NOTES =
  /<div id="welcome-panel"|<[^>]*update-nag|<div class="notice notice-(error|warning)( is-dismissible)?"/g

function fieldValue(name: string, page: string): string {
  return new RegExp(`name=["']${name}["'] value=["']([^"']*)`).exec(page)?.[1] ?? ''
}

describe.skipIf(chosen.site === 'stand-in')('the WordPress site', { timeout: 30_000 }, () => {
  let mail: FakeSendmail
  let site: RunningSite

  beforeAll(async () => {
    mail = await fakeSendmail()
    const { dataDir, program } = mail
    site = await startSite({ kind: 'wordpress', port: 0, dataDir, sendmail: program, wordpressRoot })
  }, 60_000)
  afterAll(async () => {
    await site.stop()
    await mail.remove()
  })
  beforeEach(async () => {
    await mail.exitWith(0)
    await mail.take()
  })

  async function sendContact() {
    const ann = visitor()
    const page = await ann.get(site.url + PATHS.contact)
    const nonce = fieldValue('contact_form', page.text)
    return ann.post(site.url + PATHS.contact, { ...CONTACT, contact_form: nonce })
  }

  it('sends the contact form to the owner', async () => {
    expect((await sendContact()).text).toContain('id="contact-sent"')
    const mails = await mail.take()
    expect(recipients(mails)).toEqual(['owner@shop.example'])
    expect(mails[0]?.from?.address).toBe('wordpress@shop.example')
    expect(mails[0]?.replyTo?.[0]?.address).toBe('ann@visitor.example')
    expect(mails[0]?.text).toContain('Hello <b>é</b>')
    expect(mails[0]?.headers.some((header) => header.key === 'x-php-originating-script')).toBe(true)
  })

  it('says that the contact form could not be sent when sendmail says 75', async () => {
    await mail.exitWith(75)
    const answer = await sendContact()
    expect(answer.text).toContain('id="contact-failed"')
    expect(answer.text).not.toContain('id="contact-sent"')
  })

  it('sends nothing for a form that did not come from its own page', async () => {
    const answer = await visitor().post(site.url + PATHS.contact, { ...CONTACT, contact_form: 'made-up' })
    expect(answer.text).toContain('id="contact-failed"')
    expect(await mail.take()).toEqual([])
  })

  it('writes to the owner and to the new member on registration', async () => {
    const fields = { user_login: 'newbie', user_email: 'newbie@visitor.example' }
    await visitor().post(site.url + PATHS.registration, fields)
    expect(recipients(await mail.take())).toEqual(['newbie@visitor.example', 'owner@shop.example'])
  })

  it('writes to the one who lost the password', async () => {
    await visitor().post(`${site.url}/wp-login.php?action=lostpassword`, { user_login: 'admin' })
    expect(recipients(await mail.take())).toEqual(['owner@shop.example'])
  })

  it('writes to the owner about a comment', async () => {
    const bob = visitor()
    const page = await bob.get(site.url + PATHS.comment)
    const fields = { author: 'Bob', email: 'bob@visitor.example', comment: 'Nice', submit: 'Post' }
    const post = { ...fields, comment_post_ID: fieldValue('comment_post_ID', page.text) }
    await bob.post(`${site.url}/wp-comments-post.php`, post)
    expect(recipients(await mail.take())).toEqual(['owner@shop.example'])
  })

  it('lets the owner in, to an admin without first-run notes', async () => {
    const owner = visitor()
    await owner.get(site.url + PATHS.signIn)
    const { user, password } = site.login
    const admin = await owner.post(site.url + PATHS.signIn, { log: user, pwd: password, testcookie: '1' })
    expect(admin.url).toBe(site.url + PATHS.admin)
    expect(admin.text).toContain('id="wpbody-content"')
    expect(admin.text.match(FIRST_RUN_NOTES)).toBeNull()
  })

  it.each(['/wp-content/database/.ht.sqlite', '/.default_theme', '/uploads/../.ht.sqlite'])(
    'does not give out %s',
    async (path) => {
      expect((await visitor().get(site.url + path)).status).toBe(404)
    },
  )

  it('says plainly that a port is taken', async () => {
    const port = Number(new URL(site.url).port)
    const { dataDir, program } = mail
    const starting = startSite({ kind: 'wordpress', port, dataDir, sendmail: program, wordpressRoot })
    await expect(starting).rejects.toThrow('is taken by another program')
  })
})

describe.skipIf(chosen.site === 'stand-in')("the WordPress site's processes", () => {
  let mail: FakeSendmail

  beforeEach(async () => {
    mail = await fakeSendmail()
  })

  it('are gone once stop() resolves', async () => {
    const { dataDir, program } = mail
    const site = await startSite({ kind: 'wordpress', port: 0, dataDir, sendmail: program, wordpressRoot })
    expect((await processesNaming(dataDir)).length).toBeGreaterThan(1)
    await site.stop()
    expect(await processesNaming(dataDir)).toEqual([])
    await mail.remove()
  }, 60_000)

  it('end by themselves when the one who started them is killed', async () => {
    const { dataDir, program } = mail
    const starter = fileURLToPath(new URL('start-and-stay.ts', import.meta.url))
    const child = spawn(process.execPath, ['--import', 'tsx', starter, dataDir, program, wordpressRoot], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    await once(child.stdout, 'data')
    child.kill('SIGKILL')
    await vi.waitFor(async () => expect(await processesNaming(dataDir)).toEqual([]), 10_000)
    await mail.remove()
  }, 60_000)
})
