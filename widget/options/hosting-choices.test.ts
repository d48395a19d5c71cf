import { describe, expect, it } from 'vitest'
import type { SiteFinding } from '../../shared/messages'
import { serviceKey } from '../../shared/service-name'
import type { Account } from '../../shared/settings'
import { chosenAfter, groupedChoices, hostingChoices } from './hosting-choices'

function accountOf(id: string, serviceNames: string[]): Account {
  return {
    ...{ id, label: `Account ${id}`, region: 'eu', way: 'keys', endpoint: 'https://eu.api.ovh.com/1.0' },
    ...{ tokenUrl: null, panelOrigins: [], serviceNames, missingRights: [] },
  }
}

const key = (serviceName: string, accountId = 'a') => serviceKey({ accountId, serviceName })

function findingOf(...serviceNames: string[]): SiteFinding {
  const holders = serviceNames.map((serviceName) => ({
    ...{ service: { accountId: 'a', serviceName }, accountLabel: 'Account a', domain: 'example.com' },
  }))
  return { origin: 'https://example.com', holders, unasked: [] }
}

describe('hostingChoices', () => {
  it('names the account only where there are several', () => {
    expect(hostingChoices([accountOf('a', ['one', 'two'])]).map(({ name }) => name)).toEqual(['one', 'two'])
    const both = hostingChoices([accountOf('a', ['one']), accountOf('b', ['one\u202e'])])
    expect(both.map(({ name }) => name)).toEqual(['one · Account a', 'one⟨U+202E⟩ · Account b'])
  })
})

describe('groupedChoices', () => {
  const choices = hostingChoices([accountOf('a', ['shop', 'blog', 'forum'])])

  it.each<[string, SiteFinding | null, string, string, readonly string[], readonly string[]]>([
    ['nothing known', null, '', '', [], ['shop', 'blog', 'forum']],
    ['one holder', findingOf('blog'), '', '', ['blog'], ['shop', 'forum']],
    ['a search', null, ' BLO', '', [], ['blog']],
    ['a search beside a holder', findingOf('shop'), 'for', '', ['shop'], ['forum']],
    ['a search that the chosen one does not fit', null, 'blog', key('shop'), [], ['shop', 'blog']],
    [
      'a holder that is no hosting of ours any more',
      findingOf('gone'),
      '',
      '',
      [],
      ['shop', 'blog', 'forum'],
    ],
  ])('with %s', (_what, finding, search, chosen, holders, others) => {
    const grouped = groupedChoices(choices, finding, search, chosen)
    expect(grouped.holders.map(({ name }) => name)).toEqual(holders)
    expect(grouped.others.map(({ name }) => name)).toEqual(others)
  })
})

describe('chosenAfter', () => {
  it.each([
    ['one holder', findingOf('shop'), '', false, key('shop')],
    ['one holder, after another address', findingOf('shop'), key('blog'), false, key('shop')],
    ['one holder, chosen by hand', findingOf('shop'), key('blog'), true, key('blog')],
    ['several holders', findingOf('shop', 'blog'), key('forum'), false, ''],
    ['several holders, chosen by hand', findingOf('shop', 'blog'), key('blog'), true, key('blog')],
    ['no holder', findingOf(), key('forum'), false, key('forum')],
    ['no holder, nothing chosen', findingOf(), '', false, ''],
  ])('%s', (_what, finding, chosen, isByHand, after) => {
    expect(chosenAfter(finding, { chosen, isByHand })).toBe(after)
  })
})
