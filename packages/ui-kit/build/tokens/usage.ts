import { glob, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'
import type { TokenUsage } from 'virtual:token-usage'

const root = fileURLToPath(new URL('../../../../', import.meta.url))

const styled = [
  'packages/ui-kit/src/**/*.{css,ts}',
  'apps/*/src/**/*.{css,ts,vue}',
  'services/{gateway,identity}/src/**/*.{css,ts}',
]
const silent = /\/src\/tokens\/|\.(test|stories)\.ts$/

/** An element's or a folder's name in the kit; app or service and file elsewhere. */
function ownerOf(file: string): string {
  const [, workspace = '', , ...rest] = file.split('/')
  if (workspace !== 'ui-kit') return `${workspace}: ${rest.at(-1)?.replace(/\.\w+$/, '')}`
  return rest[0] === 'css' ? (rest[1] ?? '') : (rest[0] ?? '')
}

async function styledFiles(): Promise<string[]> {
  const files: string[] = []
  for await (const file of glob(styled, { cwd: root })) if (!silent.test(file)) files.push(file)
  return files.sort()
}

/** Who refers to each custom property `--jt-…`, found in the style sheets, styles and templates of the repository. */
export async function tokenUsage(): Promise<TokenUsage> {
  const usage: Record<string, { owner: string; file: string }[]> = {}
  for (const file of await styledFiles()) {
    const text = await readFile(`${root}/${file}`, 'utf8')
    const names = new Set([...text.matchAll(/var\((--jt-[\w-]+)/g)].map(([, name = '']) => name))
    for (const name of names) (usage[name] ??= []).push({ owner: ownerOf(file), file })
  }
  return usage
}

const id = 'virtual:token-usage'

/** Gives `import { tokenUsage } from 'virtual:token-usage'`, counted anew whenever the page is built or served. */
export function tokenUsageModule(): Plugin {
  return {
    name: 'ui-kit:token-usage',
    resolveId: (source) => (source === id ? `\0${id}` : undefined),
    load: async (source) =>
      source === `\0${id}` ? `export const tokenUsage = ${JSON.stringify(await tokenUsage())}` : undefined,
  }
}
