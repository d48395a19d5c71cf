import { render } from 'preact'
import { Panel } from '../../widget/panel/panel'
import '../../widget/style/panel.css'
import { askWorker } from '../platform/messaging'
import { giveHeight } from './frame-height'
import { pageWords } from './page-words'
import { panelClient } from './panel-client'

/** Entry of the frame page: the panel inside another page. What it shows is bound to the ticket in its address. */
const ticket = location.hash.slice(1)

giveHeight()
void Promise.all([pageWords(), askWorker('place.read', { ticket })]).then(([spoken, place]) => {
  const fold = 'ok' in place ? place.ok.fold : 'open'
  render(<Panel client={panelClient({ by: 'ticket', ticket })} fold={fold} {...spoken} />, document.body)
})
