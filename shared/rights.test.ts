import { describe, expect, it } from 'vitest'
import { missingRights, rightsFor, rulesFor, tasksPermitted } from './rights'

const rule = (right: string) => {
  const [method = '', path = ''] = right.split(' ')
  return { method, path }
}
const SHOP = 'shop.example'

describe('the rights of a key', () => {
  it('are the least: reading needs no right to change anything', () => {
    expect(rightsFor('read').every((right) => right.startsWith('GET '))).toBe(true)
    expect(rightsFor('act').filter((right) => !right.startsWith('GET '))).toEqual([
      'PUT /hosting/web/*/email',
      'POST /hosting/web/*/email/request',
    ])
  })

  it.each<[string, readonly string[], readonly string[]]>([
    ['all of them', rightsFor('act'), []],
    ['everything', ['GET /*', 'PUT /*', 'POST /*'], []],
    [
      'every hosting',
      ['GET /hosting/web', 'GET /hosting/web/*', 'PUT /hosting/web/*', 'POST /hosting/web/*'],
      [],
    ],
    ['reading alone', ['GET /*'], ['PUT /hosting/web/*/email', 'POST /hosting/web/*/email/request']],
    [
      'one hosting alone',
      [
        'GET /hosting/web',
        'GET /hosting/web/attachedDomain',
        `GET /hosting/web/${SHOP}/*`,
        `POST /hosting/web/${SHOP}/email/request`,
        `PUT /hosting/web/${SHOP}/email`,
      ],
      [],
    ],
    [
      'another hosting',
      [...rightsFor('read'), 'POST /hosting/web/other.example/email/request', 'PUT /*'],
      ['POST /hosting/web/*/email/request'],
    ],
    [
      'a path that only begins alike',
      [...rightsFor('act').slice(1), 'GET /hosting/webs'],
      ['GET /hosting/web'],
    ],
    [
      'a star that would have to be counted twice',
      [...rightsFor('act').slice(1), 'GET /hosting/web*/web'],
      ['GET /hosting/web'],
    ],
    ['nothing', [], rightsFor('act')],
  ])('%s', (_what, rules, missing) => {
    expect(missingRights(rules.map(rule), [SHOP])).toEqual(missing)
  })

  it('can be asked for as rules', () => {
    expect(missingRights(rulesFor('act'), [])).toEqual([])
  })

  it.each<[readonly string[], readonly string[]]>([
    [[], ['BLOCK', 'UNBLOCK', 'PURGE', 'RECIPIENT']],
    [['POST /hosting/web/*/email/request'], ['RECIPIENT']],
    [['PUT /hosting/web/*/email'], ['BLOCK', 'UNBLOCK', 'PURGE']],
    [rightsFor('act'), []],
  ])('without %j', (missing, tasks) => {
    expect(tasksPermitted(missing)).toEqual(tasks)
  })
})
