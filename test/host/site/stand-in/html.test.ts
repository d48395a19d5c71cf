import { expect, it } from 'vitest'
import { html } from './html'

const CASES = [
  ['text', html`<p>${'<b>&"\''}</p>`, '<p>&lt;b&gt;&amp;&quot;&#39;</p>'],
  ['a number', html`<p>${7}</p>`, '<p>7</p>'],
  ['nothing', html`<p>${null}</p>`, '<p></p>'],
  ['markup', html`<p>${html`<i>${'<'}</i>`}</p>`, '<p><i>&lt;</i></p>'],
  [
    'a list of markup',
    html`<ul>${['a', '<'].map((item) => html`<li>${item}</li>`)}</ul>`,
    '<ul><li>a</li><li>&lt;</li></ul>',
  ],
] as const

it.each(CASES)('puts in %s', (_what, markup, text) => {
  expect(markup.text).toBe(text)
})
