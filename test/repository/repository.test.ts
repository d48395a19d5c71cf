import { describe, expect, it } from 'vitest'
import { codeFiles, filesBelow, isTest, readText, topLevelEntries } from './repository-files'
import { callsIn, membersIn, treeOf, variablesIn } from './syntax'

const productFiles = codeFiles().filter((file) => !isTest(file))

describe('the root', () => {
  it('holds the four rooms and what has to stand beside them', () => {
    const allowed = [
      ...[
        'extension',
        'widget',
        'shared',
        'test',
        '.ci',
        'manifest.json',
        'package.json',
        'package-lock.json',
      ],
      ...['tsconfig.json', 'vite.config.ts', 'README.md', 'CONTRIBUTING.md', 'LICENSE'],
      // Where their tools, or the forge, look for them.
      ...['.gitignore', '.gitattributes', '.npmrc', 'biome.json', 'SECURITY.md'],
    ]
    expect(topLevelEntries().filter((name) => !allowed.includes(name))).toEqual([])
  })

  it('has no folder whose name says nothing', () => {
    const nameless = /(?:^|\/)(?:utils?|common|helpers?|misc|lib)\//
    expect(filesBelow().filter((file) => nameless.test(file))).toEqual([])
  })
})

/** What the code of a room does not touch: globals by name, or calls. */
const STORAGE = ['localStorage', 'sessionStorage', 'indexedDB']
const NETWORK = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource']
const PAGE = ['window', 'document', 'location', 'navigator']
const FORBIDDEN: readonly { room: string; globals: readonly string[] }[] = [
  { room: 'shared/', globals: ['chrome', 'browser', 'performance', ...STORAGE, ...NETWORK, ...PAGE] },
  { room: 'widget/', globals: ['chrome', 'browser', ...STORAGE, ...NETWORK] },
  { room: 'extension/background/', globals: ['chrome', 'browser', ...STORAGE, ...PAGE] },
  { room: 'extension/content/', globals: ['chrome', 'browser', ...STORAGE, ...NETWORK] },
  { room: 'extension/pages/', globals: ['chrome', 'browser', ...STORAGE, ...NETWORK] },
]

describe('globals', () => {
  it.each(FORBIDDEN)('$room keeps away from the browser', ({ room, globals }) => {
    const found = productFiles
      .filter((file) => file.startsWith(room))
      .flatMap((file) => variablesIn(treeOf(file)).map((name) => `${file}: ${name}`))
    expect(found.length).toBeGreaterThan(0)
    expect(found.filter((one) => globals.includes(one.split(': ')[1] ?? ''))).toEqual([])
  })

  it('shared/ has no clock and no chance of its own', () => {
    const impure = productFiles
      .filter((file) => file.startsWith('shared/'))
      .flatMap((file) => callsIn(treeOf(file)).map((call) => ({ file, ...call })))
      .filter(
        ({ called, arguments: count }) => IMPURE.includes(called) || (called === 'new Date' && count === 0),
      )
    expect(impure).toEqual([])
  })

  const IMPURE = [
    'Date',
    'Date.now',
    'performance.now',
    'Math.random',
    'crypto.randomUUID',
    'crypto.getRandomValues',
  ]
})

describe('markup', () => {
  const SINKS = [
    ...['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'dangerouslySetInnerHTML', 'srcdoc'],
    ...['setHTMLUnsafe', 'createContextualFragment', 'parseFromString'],
  ]

  it('is never made of text', () => {
    const found = productFiles.flatMap((file) => {
      const tree = treeOf(file)
      const written = callsIn(tree).filter(({ called }) => /\bdocument\.write(?:ln)?$/.test(called))
      return [...membersIn(tree).filter((name) => SINKS.includes(name)), ...written].map((one) => ({
        file,
        one,
      }))
    })
    expect(found).toEqual([])
  })
})

/** Patterns are written so that they do not find themselves. */
const UNWANTED: readonly [string, RegExp][] = [
  ['a note of work left undone', /\b(?:TO[D]O|FI[X]ME|HA[C]K|X[X]X)\b/],
  ['a path of one machine', /(?<![\w.])\/(?:home|Users|work)\/(?=\w)/],
  ['a registry’s address', /\bregistry\.[\w-]+\.\w+|\bnpm\.pkg\.\w+|\bpkgs\.dev\.\w+/],
  ['a registry’s password', /_auth[T]oken|_pass[w]ord=/],
]

const texts = filesBelow().filter((file) => !/\.(?:png|jpg|ico|woff2|db|lock)$/.test(file))

describe('committed text', () => {
  it.each(UNWANTED)('holds no %s', (_what, pattern) => {
    const found = texts.flatMap((file) =>
      readText(file)
        .split('\n')
        .flatMap((line, index) =>
          pattern.test(line) ? [`${file}:${index + 1}: ${line.trim().slice(0, 120)}`] : [],
        ),
    )
    expect(found).toEqual([])
  })

  it('names versions and checksums of packages, not where they were fetched', () => {
    const { packages } = JSON.parse(readText('package-lock.json')) as {
      packages: Record<string, { resolved?: string; integrity?: string; hasInstallScript?: boolean }>
    }
    const entries = Object.entries(packages).filter(([path]) => path !== '')
    expect(entries.length).toBeGreaterThan(50)
    expect(entries.filter(([, { resolved }]) => resolved !== undefined)).toEqual([])
    expect(entries.filter(([, { integrity }]) => integrity === undefined)).toEqual([])
  })

  it('has every platform’s packages in the lock file: npm installs none where one is missing', () => {
    const { packages } = JSON.parse(readText('package-lock.json')) as {
      packages: Record<string, { optionalDependencies?: Record<string, string> }>
    }
    const installed = new Set(Object.keys(packages).map((path) => path.replace(/^.*node_modules\//, '')))
    const wanted = Object.values(packages).flatMap(({ optionalDependencies = {} }) =>
      Object.keys(optionalDependencies),
    )
    expect(wanted.length).toBeGreaterThan(10)
    expect(wanted.filter((name) => !installed.has(name))).toEqual([])
  })

  it('pins every package to one version', () => {
    const { dependencies, devDependencies } = JSON.parse(readText('package.json'))
    const versions = Object.values({ ...dependencies, ...devDependencies })
    expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/.test(String(version)))).toEqual([])
  })
})
