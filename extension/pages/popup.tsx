import { render } from 'preact'
import { Popup } from '../../widget/popup/popup'
import '../../widget/style/popup.css'
import { pageWords } from './page-words'
import { popupClient } from './popup-client'

/** Entry of the toolbar popup. */
void pageWords().then((spoken) => {
  render(<Popup client={popupClient} {...spoken} />, document.body)
})
