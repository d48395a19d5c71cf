import { parseSync } from 'vite'
import { readText } from './repository-files'

/** A node of a syntax tree (ESTree with TypeScript), as far as these tests look. */
type Node = { readonly type: string; readonly [part: string]: unknown }

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as Node).type === 'string'
}

/** The syntax tree of a file. */
export function treeOf(file: string, code = readText(file)): Node {
  const { program, errors } = parseSync(file, code)
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`)
  return program as unknown as Node
}

function childrenOf(node: Node): Node[] {
  return Object.values(node).flat().filter(isNode)
}

function nodesIn(node: Node): Node[] {
  return [node, ...childrenOf(node).flatMap(nodesIn)]
}

const IMPORTING = [
  ...[
    'ImportDeclaration',
    'ExportNamedDeclaration',
    'ExportAllDeclaration',
    'ImportExpression',
    'TSImportType',
  ],
  'TSExternalModuleReference',
]

/** What a file imports: values, types, `import()`, `import('…').Type`, `export … from`. */
export function importsOf(tree: Node): string[] {
  return nodesIn(tree)
    .filter(({ type }) => IMPORTING.includes(type))
    .map((node) => node.source ?? node.expression)
    .filter(isNode)
    .map(({ value }) => String(value))
}

/** Whether a file does nothing but hand on what other files of ours export. */
export function onlyReExports(tree: Node): boolean {
  const statements = tree.body as Node[]
  const handsOn = ({ type, source }: Node) =>
    type.startsWith('Export') && isNode(source) && String(source.value).startsWith('.')
  return statements.length > 0 && statements.every(handsOn)
}

/** Parts of a node that name something without reading a variable: `x.name`, `{ name: 1 }`, imports and exports. */
const NAMING: Readonly<Record<string, readonly string[]>> = {
  MemberExpression: ['property'],
  Property: ['key'],
  PropertyDefinition: ['key'],
  MethodDefinition: ['key'],
  ImportSpecifier: ['imported'],
  ExportSpecifier: ['exported'],
}
/** TypeScript that still holds an expression; the rest of it is types. */
const TYPED_EXPRESSIONS = ['TSAsExpression', 'TSSatisfiesExpression', 'TSNonNullExpression']

/** The variables that a file reads or declares, types apart. */
export function variablesIn(node: Node): string[] {
  if (node.type === 'Identifier') return [String(node.name)]
  if (node.type.startsWith('TS')) {
    return TYPED_EXPRESSIONS.includes(node.type) && isNode(node.expression)
      ? variablesIn(node.expression)
      : []
  }
  const skipped = node.computed === true ? [] : (NAMING[node.type] ?? [])
  return Object.entries(node)
    .filter(([part]) => !skipped.includes(part))
    .flatMap(([, value]) => [value].flat().filter(isNode))
    .flatMap(variablesIn)
}

/** The members that a file names: `x.name`, `x['name']`, and attributes in JSX. */
export function membersIn(tree: Node): string[] {
  return nodesIn(tree).flatMap((node) => {
    const named =
      node.type === 'MemberExpression' ? node.property : node.type === 'JSXAttribute' ? node.name : null
    return isNode(named) ? [String(named.name ?? named.value)] : []
  })
}

/** Calls of this kind, as `Date.now` or `new Date`, with as many arguments. */
export function callsIn(tree: Node): { readonly called: string; readonly arguments: number }[] {
  return nodesIn(tree).flatMap((node) => {
    if (node.type !== 'CallExpression' && node.type !== 'NewExpression') return []
    const called = nameOf(node.callee)
    const prefix = node.type === 'NewExpression' ? 'new ' : ''
    return called === null
      ? []
      : [{ called: prefix + called, arguments: (node.arguments as unknown[]).length }]
  })
}

function nameOf(callee: unknown): string | null {
  if (!isNode(callee)) return null
  if (callee.type === 'Identifier') return String(callee.name)
  if (callee.type !== 'MemberExpression' || callee.computed === true) return null
  const [object, property] = [nameOf(callee.object), nameOf(callee.property)]
  return object === null || property === null ? null : `${object}.${property}`
}
