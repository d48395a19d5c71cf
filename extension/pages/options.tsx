import { render } from 'preact'
import { Options } from '../../widget/options/options'
import '../../widget/style/options.css'
import { onTell } from '../platform/tells'
import { optionsClient } from './options-client'
import { pageWords } from './page-words'

/** Entry of the options page. A change of language shows at once. */
async function draw(): Promise<void> {
  const spoken = await pageWords()
  render(<Options client={optionsClient} {...spoken} />, document.body)
}

onTell((tell) => {
  if (tell.tell === 'settings.changed') void draw()
})
void draw()
