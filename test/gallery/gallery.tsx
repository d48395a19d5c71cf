import type { VNode } from 'preact'
import { render } from 'preact'
import './gallery.css'
import type { Language } from '../../shared/words/language'
import { chooseLanguage, loadWords } from '../../shared/words/language'
import type { Words } from '../../shared/words/words'
import { Confirm } from '../../widget/confirm/confirm'
import { Options } from '../../widget/options/options'
import { Panel } from '../../widget/panel/panel'
import { Popup } from '../../widget/popup/popup'
import type { Scene } from './scenes'
import { SCENES } from './scenes'
import { confirmClient, optionsClient, panelClient, popupClient } from './scripted-clients'

/** Shows one scene (`?scene=NAME&lang=fr`), or the list of all. No extension, no network: the views alone. */
function viewOf(scene: Scene, spoken: { words: Words; language: Language }): VNode {
  switch (scene.view) {
    case 'panel':
      return <Panel {...spoken} client={panelClient(scene.script)} fold={scene.fold ?? 'open'} />
    case 'confirm':
      return <Confirm {...spoken} client={confirmClient(scene.script)} />
    case 'popup':
      return <Popup {...spoken} client={popupClient(scene.script)} />
    case 'options':
      return <Options {...spoken} client={optionsClient(scene.script)} />
  }
}

function List({ language }: { language: Language }) {
  return (
    <ul class="gallery-list">
      {Object.keys(SCENES).map((name) => (
        <li key={name}>
          <a href={`?scene=${name}&lang=${language}`}>{name}</a>
        </li>
      ))}
    </ul>
  )
}

/** Each page brings the stylesheet of its own view, and no other. */
const STYLES: Readonly<Record<Scene['view'], () => Promise<unknown>>> = {
  panel: () => import('../../widget/style/panel.css'),
  confirm: () => import('../../widget/style/confirm.css'),
  popup: () => import('../../widget/style/popup.css'),
  options: () => import('../../widget/style/options.css'),
}

/** Shows a scene in place of what was shown, the list of all for a name that is none. */
async function show(name: string, language: Language): Promise<void> {
  const scene = SCENES[name]
  await STYLES[scene?.view ?? 'panel']()
  const words = await loadWords(language)
  document.documentElement.lang = language
  document.body.dataset.scene = scene?.view ?? 'list'
  render(null, document.body)
  scrollTo(0, 0)
  render(scene ? viewOf(scene, { words, language }) : <List language={language} />, document.body)
}

const query = new URLSearchParams(location.search)
const language = chooseLanguage([query.get('lang') ?? '', ...navigator.languages])
await show(query.get('scene') ?? '', language)
/** For drivers: another scene of the same view, without loading the page again. */
Object.assign(globalThis, { showScene: show })
