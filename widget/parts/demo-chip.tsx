import type { Snapshot } from '../../shared/messages'
import { useSpoken } from '../spoken'

/** Says that a hosting is made up; nothing beside a real one. */
export function DemoChip({ snapshot }: { snapshot: Pick<Snapshot, 'isDemo'> }) {
  const { words } = useSpoken()
  return snapshot.isDemo ? (
    <span class="chip" data-tone="amber" data-field="demo">
      {words.demo}
    </span>
  ) : null
}
