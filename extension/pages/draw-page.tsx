import type { VNode } from 'preact'
import { render } from 'preact'
import { onTell } from '../platform/tells'
import type { PageWords } from './page-words'
import { pageWords } from './page-words'

/** Draws a page in the language it is to speak, and again when settings change: another language shows at once. */
export function drawPage(view: (spoken: PageWords) => VNode): Promise<void> {
  const draw = async () => render(view(await pageWords()), document.body)
  onTell((tell) => {
    if (tell.tell === 'settings.changed') void draw()
  })
  return draw()
}
