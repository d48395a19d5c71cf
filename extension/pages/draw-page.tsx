import type { VNode } from 'preact'
import { render } from 'preact'
import type { Language } from '../../shared/words/language'
import type { PageWords } from './page-words'
import { pageWords } from './page-words'
import { onSettingsChanged } from './told'

/** Draws a page in the language it is to speak, and again when settings change: another language shows at once. */
export function drawPage(view: (spoken: PageWords) => VNode): Promise<void> {
  return drawPageWith(async () => null, view)
}

/** The same for a page that needs words of its own: they are loaded before anything is drawn. */
export function drawPageWith<Further>(
  load: (language: Language) => Promise<Further>,
  view: (spoken: PageWords, further: Further) => VNode,
): Promise<void> {
  const draw = async () => {
    const spoken = await pageWords()
    const further = await load(spoken.language)
    render(view(spoken, further), document.body)
  }
  onSettingsChanged(() => void draw())
  return draw()
}
