import { render } from 'preact'
import { Confirm } from '../../widget/confirm/confirm'
import '../../widget/style/confirm.css'
import { confirmClient } from './confirm-client'
import { pageWords } from './page-words'

/** Entry of the confirm page: the only place where an action is committed. */
void pageWords().then((spoken) => {
  render(<Confirm client={confirmClient(location.hash.slice(1))} {...spoken} />, document.body)
})
