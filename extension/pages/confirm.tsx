import { Confirm } from '../../widget/confirm/confirm'
import '../../widget/style/confirm.css'
import { confirmClient } from './confirm-client'
import { drawPage } from './draw-page'

/** Entry of the confirm page: the only place where an action is committed. */
const client = confirmClient(location.hash.slice(1))

void drawPage((spoken) => <Confirm client={client} {...spoken} />)
