import type { VNode } from 'preact'
import { render } from 'preact'
import './gallery.css'
import { loadDashboardWords } from '../../shared/words/dashboard/load-dashboard-words'
import { loadJournalWords } from '../../shared/words/journal/load-journal-words'
import type { Language } from '../../shared/words/language'
import { chooseLanguage, loadWords } from '../../shared/words/language'
import { loadSetupWords } from '../../shared/words/setup/load-setup-words'
import type { Words } from '../../shared/words/words'
import { BulkConfirm } from '../../widget/confirm/bulk-confirm'
import { Confirm } from '../../widget/confirm/confirm'
import { Dashboard } from '../../widget/dashboard/dashboard'
import { Options } from '../../widget/options/options'
import { Panel } from '../../widget/panel/panel'
import { Popup } from '../../widget/popup/popup'
import { Welcome } from '../../widget/welcome/welcome'
import { JournalPage } from './journal-page'
import type { Scene } from './scenes'
import { SCENES } from './scenes'
import { confirmClient, panelClient } from './scripted-clients'
import { dashboardClient } from './scripted-dashboard'
import { bulkClient } from './scripted-journal'
import { popupClient } from './scripted-popup'
import { optionsClient, welcomeClient } from './scripted-setup'

/** Shows one scene (`?scene=NAME&lang=fr`), or the list of all. No extension, no network: the views alone. */
async function viewOf(scene: Scene, spoken: { words: Words; language: Language }): Promise<VNode> {
  const setup = () => loadSetupWords(spoken.language)
  switch (scene.view) {
    case 'panel':
      return <Panel {...spoken} client={panelClient(scene.script)} fold={scene.fold ?? 'open'} />
    case 'confirm':
      return <Confirm {...spoken} client={confirmClient(scene.script)} />
    case 'bulk': {
      const journal = await loadJournalWords(spoken.language)
      return <BulkConfirm {...spoken} journal={journal} client={bulkClient(scene.script)} />
    }
    case 'dashboard': {
      const dashboard = await loadDashboardWords(spoken.language)
      // Where in the dashboard the scene plays; no step of the browser's history.
      history.replaceState(null, '', scene.hash ?? '#/')
      return <Dashboard {...spoken} dashboard={dashboard} client={dashboardClient(scene.script)} />
    }
    case 'journal':
      return <JournalPage {...spoken} script={scene.script} />
    case 'popup':
      return <Popup {...spoken} client={popupClient(scene.script)} />
    case 'options':
      return <Options {...spoken} setup={await setup()} client={optionsClient(scene.script)} />
    case 'welcome':
      return <Welcome {...spoken} setup={await setup()} client={welcomeClient(scene.script)} />
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
  bulk: () => import('../../widget/style/confirm.css'),
  dashboard: () => import('../../widget/style/dashboard.css'),
  journal: () => import('./journal-page.css'),
  popup: () => import('../../widget/style/popup.css'),
  options: () => import('../../widget/style/options.css'),
  welcome: () => import('../../widget/style/welcome.css'),
}

/** Shows a scene in place of what was shown, the list of all for a name that is none. */
async function show(name: string, language: Language): Promise<void> {
  const scene = SCENES[name]
  await STYLES[scene?.view ?? 'panel']()
  const words = await loadWords(language)
  const view = scene ? await viewOf(scene, { words, language }) : <List language={language} />
  document.documentElement.lang = language
  document.body.dataset.scene = scene?.view ?? 'list'
  render(null, document.body)
  scrollTo(0, 0)
  render(view, document.body)
}

const query = new URLSearchParams(location.search)
const language = chooseLanguage([query.get('lang') ?? '', ...navigator.languages])
await show(query.get('scene') ?? '', language)
/** For drivers: another scene of the same view, without loading the page again. */
Object.assign(globalThis, { showScene: show })
