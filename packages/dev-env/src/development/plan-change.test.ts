import { describe, expect, it } from 'vitest'
import { type Plan, planChange } from './plan-change.ts'
import { readWorkspace } from './workspace.ts'

const workspace = readWorkspace()
const plan = (...paths: readonly string[]): Plan => planChange(paths, workspace)
const NOTHING: Plan = { rebuild: [], restartsServices: false, needsNewStart: [] }

describe('a change of sources while developing', () => {
  it('of an element or a token builds the kit, and the shell that carries its styles', () => {
    expect(plan('packages/ui-kit/src/button/button.ts')).toEqual({ ...NOTHING, rebuild: ['ui-kit', 'shell'] })
  })

  it('of a style sheet that sign-in pages have too restarts the services as well', () => {
    expect(plan('packages/ui-kit/src/tokens/tokens.css').restartsServices).toBe(true)
    expect(plan('apps/shell/src/styles/frame.css').restartsServices).toBe(false)
  })

  it('of the shell builds the shell alone', () => {
    expect(plan('apps/shell/src/main.ts')).toEqual({ ...NOTHING, rebuild: ['shell'] })
  })

  it('of the platform builds whatever has it inside', () => {
    const { rebuild, restartsServices } = plan('packages/platform/src/adapters/page.ts')
    expect(rebuild).toContain('platform')
    expect(rebuild).toContain('shell')
    expect(restartsServices).toBe(false)
  })

  it('of a shared library builds that library alone', () => {
    expect(plan('packages/mfe-kit/libraries/vue/src/index.ts')).toEqual({ ...NOTHING, rebuild: ['vue'] })
  })

  it('of a micro-frontend is left to Vite, but for its manifest', () => {
    expect(plan('apps/order-mfe/src/view/App.vue')).toEqual(NOTHING)
    expect(plan('apps/order-mfe/mfe.config.json')).toEqual({ ...NOTHING, rebuild: ['order'] })
  })

  it.each([
    'services/order/src/application/place-order.ts',
    'services/order/migrations/0001-orders.sql',
    'packages/service-kit/src/http/problem.ts',
    'packages/dev-env/src/system/seed.ts',
  ])('of %s restarts the services and builds nothing', (path) => {
    expect(plan(path)).toEqual({ ...NOTHING, restartsServices: true })
  })

  it('of the contracts does both', () => {
    const { rebuild, restartsServices } = plan('packages/contracts/src/order.ts')
    expect(rebuild).toContain('shell')
    expect(restartsServices).toBe(true)
  })

  it.each([
    'packages/mfe-kit/src/vite/mfe.ts',
    'packages/ui-kit/build/elements.ts',
    'packages/ui-kit/build/vue/template.ts',
    'packages/dev-env/src/dev.ts',
    'services/order/package.json',
  ])('of %s, which is loaded once, asks for a new start', (path) => {
    expect(plan(path)).toEqual({ ...NOTHING, needsNewStart: [path] })
  })

  it('of tests and documents asks for nothing', () => {
    expect(
      plan(
        'services/order/src/domain/order.test.ts',
        'packages/ui-kit/README.md',
        'apps/shell/src/testing/reader.ts',
        'packages/ui-kit/story-tests/pages.spec.ts',
        'packages/ui-kit/storybook-static/index.html',
        'services/catalog/tools/draw.ts',
      ),
    ).toEqual(NOTHING)
  })

  it('of several files at once asks for each thing once', () => {
    expect(plan('apps/shell/src/main.ts', 'apps/shell/src/text.ts').rebuild).toEqual(['shell'])
  })
})
