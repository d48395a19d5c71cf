import { Popup } from '../../widget/popup/popup'
import '../../widget/style/popup.css'
import { drawPage } from './draw-page'
import { popupClient } from './popup-client'

/** Entry of the toolbar popup. */
void drawPage((spoken) => <Popup client={popupClient} {...spoken} />)
