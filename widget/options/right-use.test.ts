import { describe, expect, it } from 'vitest'
import type { KeyPurpose } from '../../shared/messages'
import { rightsFor } from '../../shared/rights'
import { rightUse, toldRights } from './right-use'

const PUT = 'PUT /hosting/web/*/email'
const POST = 'POST /hosting/web/*/email/request'
const RECORD = 'GET /hosting/web/*/email/volumes'

describe('rightUse', () => {
  it.each(rightsFor('act'))('knows what %s is for', (right) => {
    expect(rightUse(right)).not.toBeNull()
  })

  it('knows no other right', () => {
    expect(rightUse('DELETE /hosting/web/*')).toBeNull()
  })
})

describe('toldRights', () => {
  it.each<[readonly string[], KeyPurpose | null, boolean, readonly string[]]>([
    [[], null, false, []],
    [[], 'act', false, []],
    [[PUT, POST], null, true, []],
    [[PUT, POST], 'read', true, []],
    [[PUT, POST], 'act', false, [PUT, POST]],
    [[PUT, POST, RECORD], null, true, [RECORD]],
    [[POST], null, false, [POST]],
    [[POST], 'read', false, []],
    [[], 'read', false, []],
  ])('%j for %j: read only %s, missing %j', (missing, purpose, isReadOnly, told) => {
    expect(toldRights(missing, purpose)).toEqual({ isReadOnly, missing: told })
  })
})
