import { foldIn, recogniseAdmin, slotIn } from './admin-pages'
import { stayMounted } from './stay-mounted'

/** Entry for a site that the owner switched on: mounts the panel on its admin pages, and does nothing elsewhere. */
const admin = recogniseAdmin(document)
if (admin !== null) {
  stayMounted({ serviceName: null, slot: () => slotIn(document, admin), fold: foldIn(document, admin) })
}
