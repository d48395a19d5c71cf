import { createElement } from 'preact'
import { outsideText } from '../../shared/outside-text'

/** Places at which a long name or address may break over two lines: behind its dots, slashes and at-signs. */
const BREAKS = /(?<=[./@])(?=[^./@])/

/** Text from outside: as text, with what is invisible made visible, and without a say over the direction around it. */
export function Outside({ text }: { text: string }) {
  const [first = '', ...rest] = outsideText(text).split(BREAKS)
  const pieces = rest.flatMap((part) => [createElement('wbr', null), part])
  return createElement('bdi', { class: 'outside' }, first, ...pieces)
}
