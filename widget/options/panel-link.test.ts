import { expect, it } from 'vitest'
import type { Failure } from '../../shared/failure'
import { panelOfFailure } from './panel-link'

it.each<[Failure, string | null]>([
  [{ kind: 'panel-signed-out', panel: 'https://manager.eu.ovhcloud.com' }, 'https://manager.eu.ovhcloud.com'],
  [{ kind: 'panel-level-low', panel: 'https://ca.ovh.com' }, 'https://ca.ovh.com'],
  [{ kind: 'panel-signed-out', panel: 'javascript:alert(1)' }, null],
  [{ kind: 'keys-missing' }, null],
  [{ kind: 'host-unreachable', host: 'eu.api.ovh.com' }, null],
])('the panel of %j is %j', (failure, origin) => {
  expect(panelOfFailure(failure)).toBe(origin)
})
