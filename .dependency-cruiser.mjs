const role = (folder) => `^(apps/[^/]+-mfe|packages/cli/template|services/[^/]+)/src/${folder}/`
const test = '\\.(test|contract)\\.ts$'

/** Import directions of docs/architecture.md; the names of the rules are what a failed check prints. */
export default {
  forbidden: [
    {
      name: 'no-app-imports-an-app',
      severity: 'error',
      from: { path: '^apps/([^/]+)/' },
      to: { path: '^apps/([^/]+)/', pathNot: '^apps/$1/' },
    },
    {
      name: 'no-service-imports-a-service',
      severity: 'error',
      // A test may run against the real partner instead of an imitation of it.
      from: { path: '^services/([^/]+)/', pathNot: test },
      to: { path: '^services/([^/]+)/', pathNot: '^services/$1/' },
    },
    {
      name: 'packages-know-no-app-or-service',
      severity: 'error',
      from: { path: '^packages/(?!dev-env/)' },
      to: { path: '^(apps|services)/' },
    },
    {
      name: 'front-end-knows-no-back-end',
      severity: 'error',
      from: { path: '^apps/' },
      to: { path: '^(services/|packages/(service-kit|dev-env|cli)/)' },
    },
    {
      name: 'single-spa-lives-in-the-shell',
      severity: 'error',
      from: { pathNot: '^apps/shell/' },
      to: { path: 'node_modules/single-spa/' },
    },
    {
      name: 'lit-lives-in-ui-kit',
      severity: 'error',
      from: { pathNot: '^packages/ui-kit/' },
      to: { path: 'node_modules/lit/' },
    },
    {
      name: 'domain-is-pure',
      severity: 'error',
      from: { path: role('(domain|model)'), pathNot: test },
      to: {
        pathNot: [
          '^(apps/[^/]+|packages/cli/template|services/[^/]+)/src/(domain|model)/',
          '^packages/contracts/',
        ],
      },
    },
    {
      name: 'ports-speak-the-domain',
      severity: 'error',
      from: { path: role('ports'), pathNot: test },
      to: { pathNot: ['/src/(domain|model|ports)/', '^packages/contracts/'] },
    },
    {
      name: 'application-knows-no-adapter',
      severity: 'error',
      from: { path: role('application'), pathNot: test },
      to: { path: '/src/(adapters|composition-root)' },
    },
    {
      name: 'view-model-knows-no-view-or-adapter',
      severity: 'error',
      from: { path: role('view-model'), pathNot: test },
      to: { path: '/src/(view/|adapters/|composition-root)' },
    },
    {
      name: 'view-knows-no-adapter',
      severity: 'error',
      from: { path: role('view'), pathNot: test },
      to: { path: '/src/adapters/' },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-unresolved',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^virtual:' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(apps|packages)/[^/]+/(dist|dist-dev|storybook-static|libraries/[^/]+/dist)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'default', 'types'],
      extensions: ['.ts', '.vue', '.mjs', '.js', '.json'],
    },
  },
}
