import { Panel } from '../../widget/panel/panel'
import '../../widget/style/panel.css'
import { askWorker } from '../platform/messaging'
import { drawPage } from './draw-page'
import { giveHeight } from './frame-height'
import { panelClient } from './panel-client'

/** Entry of the frame page: the panel inside another page. What it shows is bound to the ticket in its address. */
const ticket = location.hash.slice(1)
const client = panelClient({ by: 'ticket', ticket })

giveHeight()
void askWorker('place.read', { ticket }).then((place) => {
  const fold = 'ok' in place ? place.ok.fold : 'open'
  return drawPage((spoken) => <Panel client={client} fold={fold} {...spoken} />)
})
