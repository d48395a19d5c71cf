import { foldIn, recogniseAdmin, slotIn } from './admin-pages'
import { lookWhileDrawn } from './look-while-drawn'
import { stayMounted } from './stay-mounted'

/** Entry for a site that the owner switched on: mounts the panel on its admin pages, and does nothing elsewhere. */
let current = ''
let leave = () => {}

/** Whether the page turned out to be an admin page, or another one than before. */
function followPage(): boolean {
  const admin = recogniseAdmin(document)
  const fold = admin === null ? 'folded' : foldIn(document, admin)
  const key = admin === null ? '' : `${admin.name} ${fold}`
  if (key === current) return false
  current = key
  leave()
  leave =
    admin === null ? () => {} : stayMounted({ serviceName: null, slot: () => slotIn(document, admin), fold })
  return admin !== null
}

lookWhileDrawn(followPage)
