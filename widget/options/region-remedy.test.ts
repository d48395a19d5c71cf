import { describe, expect, it } from 'vitest'
import type { Failure } from '../../shared/failure'
import type { Region, Way } from '../../shared/settings'
import { mayBeOfOtherRegion } from './region-remedy'

const refused = (why: 'application' | 'untold' | 'secret'): Failure => ({ kind: 'keys-refused', why })

describe('keys that were refused', () => {
  it.each<[Failure, Region, Way, boolean]>([
    [refused('application'), 'eu', 'keys', true],
    [refused('untold'), 'us', 'keys', true],
    [refused('secret'), 'eu', 'keys', false],
    [refused('application'), 'custom', 'keys', false],
    // Its id names its region.
    [refused('application'), 'eu', 'oauth2', false],
    [{ kind: 'vault-locked' }, 'eu', 'keys', false],
  ])('%j in %s by %s may be of another region: %s', (failure, region, way, may) => {
    expect(mayBeOfOtherRegion(failure, region, way)).toBe(may)
  })
})
