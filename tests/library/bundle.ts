import { build, type Metafile } from 'esbuild'
import { ROOT } from '../source.ts'

/** Some calls of the engine in one file, as a site would load them, and what it is made of. */
export interface Bundle {
  readonly code: string
  /** Bytes that each source takes in it, by path from `packages/engine/src`. */
  readonly bytes: ReadonlyMap<string, number>
}

/**
 * Bundles names of `@diapason/engine` as a front end does.
 *
 * @param names `*` for all of them
 * @param format `iife` puts them into a global `engine`, for places without modules
 */
export async function bundle(names: string, format: 'esm' | 'iife' = 'esm'): Promise<Bundle> {
  const asked = names === '*' ? '*' : `{ ${names} }`
  const { outputFiles, metafile } = await build({
    stdin: { contents: `export ${asked} from '@diapason/engine'`, resolveDir: ROOT },
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    // neither Node nor browser: an import of either is an error
    platform: 'neutral',
    target: 'es2023',
    charset: 'utf8',
    format,
    ...(format === 'iife' ? { globalName: 'engine' } : {}),
  })
  return { code: outputFiles[0]?.text ?? '', bytes: bytesOf(metafile) }
}

function bytesOf({ outputs }: Metafile): ReadonlyMap<string, number> {
  const inputs = Object.values(outputs).flatMap((output) => Object.entries(output.inputs))
  return new Map(
    inputs.map(([path, { bytesInOutput }]) => [
      path.replace(/^.*packages\/engine\/src\//, ''),
      bytesInOutput,
    ]),
  )
}
