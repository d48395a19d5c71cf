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

const query = new URLSearchParams(location.search)
const language = chooseLanguage([query.get('lang') ?? '', ...navigator.languages])
const scene = SCENES[query.get('scene') ?? '']
await STYLES[scene?.view ?? 'panel']()
const words = await loadWords(language)
document.documentElement.lang = language
document.body.dataset.scene = scene?.view ?? 'list'
render(scene ? viewOf(scene, { words, language }) : <List language={language} />, document.body)
