import { existsSync, statSync } from 'node:fs'
import { posix } from 'node:path'
import { describe, expect, it } from 'vitest'
import { codeFiles, isTest, ROOT, readText } from './repository-files'
import { importsOf, onlyReExports, treeOf } from './syntax'

type Room = {
  readonly folder: string
  readonly rooms: readonly string[]
  readonly packages: readonly string[]
}

/** The room table of the architecture: what each may import, itself always. */
const ROOMS: readonly Room[] = [
  { folder: 'shared/', rooms: [], packages: ['valibot'] },
  { folder: 'widget/', rooms: ['shared/'], packages: ['preact', 'uplot'] },
  { folder: 'extension/platform/', rooms: ['shared/'], packages: ['webextension-polyfill'] },
  // The schema library too: the worker holds stores, messages and answers against the schemas of shared/.
  { folder: 'extension/background/', rooms: ['extension/platform/', 'shared/'], packages: ['valibot'] },
  { folder: 'extension/content/', rooms: ['extension/platform/', 'shared/'], packages: [] },
  { folder: 'extension/pages/', rooms: ['extension/platform/', 'shared/', 'widget/'], packages: ['preact'] },
]

const { devDependencies } = JSON.parse(readText('package.json'))

/** A path from the root that an import leads to, or the package it names. */
function targetOf(file: string, specifier: string): { path: string } | { package: string } {
  if (specifier.startsWith('.')) return { path: posix.join(posix.dirname(file), specifier) }
  const [scope = '', name = ''] = specifier.split('/')
  return { package: specifier.startsWith('@') ? `${scope}/${name}` : scope }
}

function mayImportPackage(file: string, room: Room | undefined, name: string): boolean {
  if (file.startsWith('test/') || room?.packages.includes(name)) return true
  return isTest(file) && (name.startsWith('node:') || Object.hasOwn(devDependencies, name))
}

/** Why a file may not import this; null when it may. */
function objection(file: string, specifier: string): string | null {
  const room = ROOMS.find(({ folder }) => file.startsWith(folder))
  const target = targetOf(file, specifier)
  if ('package' in target) {
    return mayImportPackage(file, room, target.package) ? null : `the package ${target.package}`
  }
  if (file.startsWith('test/') || (isTest(file) && target.path.startsWith('test/'))) return null
  const open = room === undefined ? [] : [room.folder, ...room.rooms]
  return open.some((folder) => target.path.startsWith(folder)) ? null : target.path
}

/** Why an import does not name a file; null when it does. */
function looseEnd(file: string, specifier: string): string | null {
  if (!specifier.startsWith('.')) return null
  const path = posix.join(posix.dirname(file), specifier)
  if (/(?:^|\/)index(?:\.\w+)?$/.test(path)) return `the index ${path}`
  const candidates = [path, `${path}.ts`, `${path}.tsx`].map((one) => ROOT + one)
  const found = candidates.find((one) => existsSync(one) && statSync(one).isFile())
  return found === undefined ? `no file ${path}` : null
}

const files = codeFiles()
const imports = files.flatMap((file) =>
  importsOf(treeOf(file)).map((specifier) => [file, specifier] as const),
)

function objections(judge: (file: string, specifier: string) => string | null): string[] {
  return imports.flatMap(([file, specifier]) => {
    const reason = judge(file, specifier)
    return reason === null ? [] : [`${file} imports ${reason}`]
  })
}

describe('imports', () => {
  it('are found', () => {
    expect(files.length).toBeGreaterThan(100)
    expect(imports).toContainEqual(['extension/platform/browser.ts', 'webextension-polyfill'])
  })

  it('stay within the room table', () => {
    expect(objections(objection)).toEqual([])
  })

  it('name a file, never a folder or its index', () => {
    expect(objections(looseEnd)).toEqual([])
  })

  it('are not merely handed on: there are no barrel files', () => {
    expect(files.filter((file) => onlyReExports(treeOf(file)))).toEqual([])
  })
})

describe('the judges of imports', () => {
  it('see every kind of import', () => {
    const code = `
      import 'side'; import a, { type B } from 'value'; import type { C } from 'type'; import d = require('old')
      export { e } from 'again'; export type { F } from 'type-again'; export * from 'all'
      let g: import('inline').H; type I = typeof import('typeof'); const j = () => import('later')`
    expect(importsOf(treeOf('sample.ts', code)).sort()).toEqual([
      'again',
      'all',
      'inline',
      'later',
      'old',
      'side',
      'type',
      'type-again',
      'typeof',
      'value',
    ])
  })

  it.each([
    ['shared/a.ts', './b', true],
    ['shared/a.ts', 'valibot', true],
    ['shared/a.ts', 'preact', false],
    ['shared/a.ts', '../widget/b', false],
    ['shared/a.ts', '../test/gallery/made-up', false],
    ['shared/a.test.ts', '../test/gallery/made-up', true],
    ['shared/a.test.ts', 'vitest', true],
    ['shared/a.test.ts', '../extension/background/b', false],
    ['shared/a.ts', 'vitest', false],
    ['shared/a.ts', 'node:fs', false],
    ['widget/panel/a.tsx', 'preact/hooks', true],
    ['widget/panel/a.tsx', '../../extension/platform/b', false],
    ['extension/background/a.ts', '../platform/b', true],
    ['extension/background/a.ts', '../pages/b', false],
    ['extension/background/a.ts', '../../widget/b', false],
    ['extension/background/a.ts', 'webextension-polyfill', false],
    ['extension/platform/a.ts', '../background/b', false],
    ['extension/content/a.ts', 'valibot', false],
    ['extension/pages/a.tsx', '../../widget/b', true],
    ['extension/pages/a.tsx', '../content/b', false],
    ['extension/a.ts', '../shared/b', false],
    ['test/a.ts', '../extension/background/b', true],
  ])('%s may import %s: %s', (file, specifier, may) => {
    expect(objection(file, specifier) === null).toBe(may)
  })
})
