import { createServer } from 'node:http'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { visitor } from '../browse'
import { type FakeSendmail, fakeSendmail, recipients } from '../fake-sendmail'
import { type RunningSite, startSite } from '../start-site'

const HOSTILE = `<img src=x onerror=alert(1)> "quoted" 'single' & <script>alert(2)</script>`

const CONTACT = {
  contact_name: 'Ann',
  contact_email: 'ann@visitor.example',
  contact_message: 'Hello\n.\nthere é',
}
const COMMENT = { author: 'Bob', email: 'bob@visitor.example', comment: 'Nice shop' }
const REGISTRATION = { user_login: 'newbie', user_email: 'newbie@visitor.example' }

const FORMS = [
  { path: '/contact/', fields: CONTACT, id: 'contact', to: ['owner@shop.example'] },
  { path: '/opening-hours/', fields: COMMENT, id: 'comment', to: ['owner@shop.example'] },
  {
    path: '/register/',
    fields: REGISTRATION,
    id: 'registration',
    to: ['newbie@visitor.example', 'owner@shop.example'],
  },
]

describe('the stand-in site', () => {
  let mail: FakeSendmail
  let site: RunningSite

  beforeAll(async () => {
    mail = await fakeSendmail()
    site = await startSite({ kind: 'stand-in', port: 0, dataDir: mail.dataDir, sendmail: mail.program })
  })
  afterAll(async () => {
    await site.stop()
    await mail.remove()
  })
  beforeEach(async () => {
    await mail.exitWith(0)
    await mail.take()
  })

  it.each(FORMS)('$path hands its mail to sendmail and says so', async ({ path, fields, id, to }) => {
    const answer = await visitor().post(site.url + path, fields)
    expect(answer.text).toContain(`id="${id}-sent"`)
    const mails = await mail.take()
    expect(recipients(mails)).toEqual(to)
    expect(mails.every((one) => one.from?.address === 'wordpress@shop.example')).toBe(true)
  })

  it.each(FORMS)('$path says that nothing was sent when sendmail says 75', async ({ path, fields, id }) => {
    await mail.exitWith(75)
    const answer = await visitor().post(site.url + path, fields)
    expect(answer.status).toBe(503)
    expect(answer.text).toContain(`id="${id}-failed"`)
    expect(answer.text).toContain('could not be sent')
    expect(answer.text).not.toContain(`id="${id}-sent"`)
  })

  it.each(FORMS)('$path sends nothing when a field is empty', async ({ path, fields, id }) => {
    const [first = ''] = Object.keys(fields)
    const answer = await visitor().post(site.url + path, { ...fields, [first]: ' ' })
    expect(answer.status).toBe(400)
    expect(answer.text).toContain(`id="${id}-failed"`)
    expect(await mail.take()).toEqual([])
  })

  it('keeps the message as it was typed, and the reply address', async () => {
    await visitor().post(`${site.url}/contact/`, CONTACT)
    const [message] = await mail.take()
    expect(message?.text).toContain('Hello\n.\nthere é')
    expect(message?.replyTo?.[0]?.address).toBe('ann@visitor.example')
  })

  it.each(['a@x.example, b@y.example', 'a@x.example\r\nBcc: b@y.example', 'a@x.example>', 'nobody'])(
    'registers no such address: %j',
    async (address) => {
      await visitor().post(`${site.url}/register/`, { ...REGISTRATION, user_email: address })
      expect(await mail.take()).toEqual([])
    },
  )

  it('puts no line of a visitor into the header', async () => {
    await visitor().post(`${site.url}/contact/`, { ...CONTACT, contact_name: 'Ann\r\nBcc: b@y.example' })
    const [message] = await mail.take()
    expect(message?.headers.map((header) => header.key)).not.toContain('bcc')
  })

  it('shows hostile input as text in the admin', async () => {
    await visitor().post(`${site.url}/contact/`, { ...CONTACT, contact_message: HOSTILE })
    const owner = visitor()
    const { user, password } = site.login
    const admin = await owner.post(`${site.url}/admin/sign-in/`, { log: user, pwd: password })
    expect(admin.text).toContain('&lt;img src=x onerror=alert(1)&gt;')
    expect(admin.text).toContain('&quot;quoted&quot; &#39;single&#39; &amp;')
    expect(admin.text).not.toContain('<script>')
  })
})

describe('the admin of the stand-in site', () => {
  let mail: FakeSendmail
  let site: RunningSite

  beforeAll(async () => {
    mail = await fakeSendmail()
    site = await startSite({ kind: 'stand-in', port: 0, dataDir: mail.dataDir, sendmail: mail.program })
  })
  afterAll(async () => {
    await site.stop()
    await mail.remove()
  })

  it('asks a stranger to sign in', async () => {
    const answer = await visitor().get(`${site.url}/admin/`)
    expect(answer.url).toBe(`${site.url}/admin/sign-in/`)
    for (const id of ['user_login', 'user_pass', 'wp-submit']) expect(answer.text).toContain(`id="${id}"`)
  })

  it('refuses a wrong password', async () => {
    const answer = await visitor().post(`${site.url}/admin/sign-in/`, { log: 'admin', pwd: 'wrong' })
    expect(answer.status).toBe(403)
    expect(answer.text).not.toContain('data-scripts-emails-slot')
  })

  it('shows the place for the panel and the log-out link, until one logs out', async () => {
    const owner = visitor()
    const { user, password } = site.login
    const admin = await owner.post(`${site.url}/admin/sign-in/`, { log: user, pwd: password })
    expect(admin.url).toBe(`${site.url}/admin/`)
    expect(admin.text).toContain('<div data-scripts-emails-slot></div>')
    expect(admin.text).toContain('href="/admin/log-out/"')
    await owner.get(`${site.url}/admin/log-out/`)
    expect((await owner.get(`${site.url}/admin/`)).url).toBe(`${site.url}/admin/sign-in/`)
  })

  it('keeps the password over a restart', async () => {
    const again = await startSite({
      kind: 'stand-in',
      port: 0,
      dataDir: mail.dataDir,
      sendmail: mail.program,
    })
    await again.stop()
    expect(again.login).toEqual(site.login)
  })

  it('says plainly that a port is taken', async () => {
    const other = createServer()
    const port = await new Promise<number>((resolve) => {
      other.listen(0, '127.0.0.1', () => resolve((other.address() as { port: number }).port))
    })
    const starting = startSite({ kind: 'stand-in', port, dataDir: mail.dataDir, sendmail: mail.program })
    await expect(starting).rejects.toThrow(`Port ${port} for the site is taken by another program.`)
    other.close()
  })
})
