import { expect, it, vi } from 'vitest'
import { LARGEST_SETTINGS_FILE } from '../../shared/settings'
import { readSettingsFile } from './read-settings-file'

it('reads a file of the largest size', async () => {
  const outcome = await readSettingsFile({ size: LARGEST_SETTINGS_FILE, text: async () => '{}' })
  expect(outcome).toEqual({ ok: '{}' })
})

it('does not read a larger one', async () => {
  const text = vi.fn()
  const outcome = await readSettingsFile({ size: LARGEST_SETTINGS_FILE + 1, text })
  expect(outcome).toEqual({ failure: { kind: 'file-unreadable', why: 'too-large' } })
  expect(text).not.toHaveBeenCalled()
})

it('tells of a file that is gone', async () => {
  const text = () => Promise.reject(new DOMException('gone', 'NotFoundError'))
  expect(await readSettingsFile({ size: 10, text })).toEqual({
    failure: { kind: 'file-unreadable', why: 'foreign' },
  })
})
