import { expect, it } from 'vitest'
import { exportName } from './export-name'

it.each([
  ['csv', null, [2026, 0, 5, 0, 0], 'email-scripts-journal-2026-01-05.csv'],
  ['json', 'shop.example', [2026, 11, 31, 23, 59], 'email-scripts-journal-shop.example-2026-12-31.json'],
] as const)('a %s file of %s', (kind, serviceName, [year, month, day, hour, minute], name) => {
  const service = serviceName === null ? null : { accountId: 'a', serviceName }
  expect(exportName(kind, service, new Date(year, month, day, hour, minute).getTime())).toBe(name)
})
