import { fileURLToPath } from 'node:url'
import type { ViteDevServer } from 'vite'
import { createServer } from 'vite'

const here = fileURLToPath(new URL('.', import.meta.url))
const checkout = fileURLToPath(new URL('../../', import.meta.url))

/** Serves the gallery on this machine; `port` 0 takes a free one. The repository's own Vite configuration is not read. */
export async function serveGallery(port = 0): Promise<{ server: ViteDevServer; address: string }> {
  const server = await createServer({
    configFile: false,
    root: here,
    cacheDir: `${checkout}.cache/gallery`,
    logLevel: 'warn',
    server: { host: '127.0.0.1', port, strictPort: port !== 0, hmr: port !== 0, fs: { allow: [checkout] } },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    optimizeDeps: { include: ['preact', 'preact/hooks', 'preact/jsx-runtime', 'uplot', 'valibot'] },
  })
  await server.listen()
  const address = server.resolvedUrls?.local[0]
  if (address === undefined) throw new Error('the gallery has no address')
  return { server, address }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { address } = await serveGallery(5199)
  console.log(`Gallery: ${address}`)
}
