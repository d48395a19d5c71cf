// @vitest-environment happy-dom
import { render } from 'preact'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Snapshot } from '../../shared/messages'
import { dashboardEn } from '../../shared/words/dashboard/en'
import { en } from '../../shared/words/en'
import { ACCOUNT_ID, INTENT_ID, readingOf, snapshotOf } from '../../test/gallery/made-up'
import { dashboardClient } from '../../test/gallery/scripted-dashboard'
import type { DashboardClient } from '../clients'
import { Dashboard } from './dashboard'

const hosting = (serviceName: string, state: string, accountId = ACCOUNT_ID): Snapshot =>
  snapshotOf({
    service: { accountId, serviceName },
    accountLabel: accountId === ACCOUNT_ID ? 'Clients' : 'Own',
    reading: readingOf({ at: Date.now(), state }),
  })
const hostings = [
  hosting('a.example', 'ok'),
  hosting('b.example', 'ko'),
  hosting('c.example', 'spam', INTENT_ID),
  hosting('d.example', 'ok'),
]

const find = <Kind extends HTMLElement>(selector: string) => {
  const element = document.querySelector<Kind>(selector)
  if (element === null) throw new Error(`nothing is ${selector}`)
  return element
}
const shownRows = () =>
  [...document.querySelectorAll<HTMLElement>('[data-row]')].map(({ dataset }) => dataset.row)
const drawn = () => new Promise((resolve) => setTimeout(resolve, 5))

async function show(parts: Partial<DashboardClient> = {}, shown: readonly Snapshot[] = hostings) {
  const client = { ...dashboardClient({ hostings: shown }), ...parts }
  vi.stubGlobal('innerWidth', 1200)
  render(<Dashboard client={client} dashboard={dashboardEn} words={en} language="en" />, document.body)
  await vi.waitFor(() => find('.hostings:not(:has([aria-busy]))'))
  await drawn()
}
async function click(selector: string) {
  find(selector).click()
  await drawn()
}
async function type(selector: string, text: string) {
  const field = find<HTMLInputElement>(selector)
  field.value = text
  field.dispatchEvent(new Event('input', { bubbles: true }))
  await drawn()
}

afterEach(() => {
  render(null, document.body)
  location.hash = ''
  vi.unstubAllGlobals()
})

describe('the table', () => {
  it('shows every hosting, the most urgent first', async () => {
    await show()
    expect(shownRows()).toEqual(['c.example', 'b.example', 'a.example', 'd.example'])
    expect(find('[role="table"]').getAttribute('aria-rowcount')).toBe('5')
    expect(find('[data-row="c.example"]').getAttribute('aria-rowindex')).toBe('2')
  })

  it('sorts by a column, and says so', async () => {
    await show()
    await click('[data-sort="name"]')
    expect(shownRows()).toEqual(['a.example', 'b.example', 'c.example', 'd.example'])
    expect(find('.head-name').getAttribute('aria-sort')).toBe('ascending')
    await click('[data-sort="name"]')
    expect(shownRows()[0]).toBe('d.example')
    expect(find('.head-state').getAttribute('aria-sort')).toBe('none')
  })

  it('keeps the focus at a row that moves', async () => {
    await show()
    find('[data-select="a.example"]').focus()
    await click('[data-sort="name"]')
    expect((document.activeElement as HTMLElement).dataset.select).toBe('a.example')
  })

  it('filters by state, account and words, and takes it all back', async () => {
    await show()
    await click('[data-filter="stopped"]')
    expect(shownRows()).toEqual(['c.example', 'b.example'])
    const account = find<HTMLSelectElement>('#account-filter')
    account.value = ACCOUNT_ID
    account.dispatchEvent(new Event('change', { bubbles: true }))
    await drawn()
    expect(shownRows()).toEqual(['b.example'])
    expect(find('[data-filter="all"]').textContent).toBe('3 hostings')
    await type('#search', 'nothing')
    expect(find('.hosting-table').dataset.count).toBe('0')
    await click('[data-action="clear-filters"]')
    expect(shownRows()).toHaveLength(4)
  })

  it('shows what is told', async () => {
    let tell: (snapshot: Snapshot) => void = () => undefined
    await show({
      watch(listener) {
        tell = listener
        return () => undefined
      },
    })
    tell(hosting('a.example', 'bounce'))
    await vi.waitFor(() => expect(find('[data-row="a.example"]').dataset.state).toBe('bounce'))
    expect(shownRows()).toEqual(['c.example', 'a.example', 'b.example', 'd.example'])
  })

  it('leads to the options where there is no hosting', async () => {
    const openOptions = vi.fn()
    await show({ openOptions }, [])
    await click('[data-action="set-up"]')
    expect(openOptions).toHaveBeenCalledOnce()
  })

  it('asks again after a failure', async () => {
    const list = vi
      .fn<DashboardClient['list']>()
      .mockResolvedValueOnce({ failure: { kind: 'worker-silent' } })
    list.mockResolvedValueOnce({ ok: hostings })
    await show({ list })
    await click('[data-action="retry"]')
    await vi.waitFor(() => expect(shownRows()).toHaveLength(4))
    expect(document.querySelector('[data-failure]')).toBeNull()
  })
})

describe('the selection', () => {
  it('offers what can be done with it, and asks for all of it', async () => {
    const proposeBulk = vi.fn<DashboardClient['proposeBulk']>().mockResolvedValue({ ok: null })
    await show({ proposeBulk })
    expect(document.querySelector('.selection-bar')).toBeNull()
    await click('[data-select="a.example"]')
    await click('[data-select="b.example"]')
    expect(find('[data-bulk="BLOCK"]').textContent).toBe('Block 1…')
    expect(document.querySelector('[data-bulk="PURGE"]')).toBeNull()
    await click('[data-bulk="BLOCK"]')
    const services = [hostings[0], hostings[1]].map((one) => one?.service)
    expect(proposeBulk.mock.calls).toEqual([['BLOCK', services]])
  })

  it('says why an action cannot be asked for', async () => {
    await show()
    await click('[data-select="c.example"]')
    const button = find<HTMLButtonElement>('[data-bulk="UNBLOCK"]')
    expect(button.disabled).toBe(true)
    expect(find(`#${button.getAttribute('aria-describedby')}`).textContent).toBe(
      dashboardEn.selection.noneToUnblock,
    )
  })

  it('outlives the filters, and can be cleared', async () => {
    await show()
    await click('#select-all')
    expect(find('.selection-bar').dataset.selected).toBe('4')
    await click('[data-filter="stopped"]')
    expect(find('[data-hidden]').dataset.hidden).toBe('2')
    await click('#select-all')
    expect(find('.selection-bar').dataset.selected).toBe('2')
    await click('[data-action="clear-selection"]')
    expect(document.querySelector('.selection-bar')).toBeNull()
  })

  it('selects a range with the shift key', async () => {
    await show()
    await click('[data-select="b.example"]')
    const click2 = new MouseEvent('click', { bubbles: true, cancelable: true, shiftKey: true })
    find('[data-select="d.example"]').dispatchEvent(click2)
    await drawn()
    expect(find('.selection-bar').dataset.selected).toBe('3')
  })

  it('tells why the confirm page did not open', async () => {
    await show({ proposeBulk: async () => ({ failure: { kind: 'worker-silent' } }) })
    await click('[data-select="a.example"]')
    await click('[data-bulk="BLOCK"]')
    await vi.waitFor(() => find('.selection-bar [data-failure="worker-silent"]'))
  })
})

describe('the way', () => {
  it('leads to a hosting and back, and the filters stay', async () => {
    await show()
    await click('[data-filter="stopped"]')
    location.hash = find<HTMLAnchorElement>('[data-row="b.example"] a').getAttribute('href') ?? ''
    await vi.waitFor(() => find('[data-route="hosting"][data-service="b.example"] [data-state="ko"]'))
    expect(document.title).toBe('b.example – Email scripts')
    expect(document.querySelectorAll('main')).toHaveLength(1)
    location.hash = '#/'
    await vi.waitFor(() => find('[data-route="table"]'))
    expect(document.title).toBe('Hostings – Email scripts')
    expect(find('[data-filter="stopped"]').getAttribute('aria-pressed')).toBe('true')
  })

  it('leads to the journal', async () => {
    await show()
    location.hash = '#/journal'
    await vi.waitFor(() => find('[data-route="journal"] .journal'))
    expect(find('[data-tab="journal"]').getAttribute('aria-current')).toBe('page')
  })
})
