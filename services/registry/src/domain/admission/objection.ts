/** Why a release is not admitted. `code` is permanent: pipelines branch on it. */
export interface Objection {
  readonly code: ObjectionCode
  /** What is wrong, as a sentence without data. */
  readonly what: string
  /** Why it matters, with the data, and how to mend it. */
  readonly why: string
  /** The file, or the place in `mfe.json`, e.g. `mfe.json#/routes/0`. */
  readonly where: string
}

export type ObjectionCode =
  | 'budget-exceeded'
  | 'declared-twice'
  | 'element-undeclared'
  | 'file-missing'
  | 'file-type-wrong'
  | 'fragment-undefined'
  | 'fragment-misused'
  | 'import-foreign'
  | 'import-unresolvable'
  | 'imports-differ'
  | 'inline-source-map'
  | 'libraries-disagree'
  | 'lifecycle-missing'
  | 'live-event-broken'
  | 'live-fragment-broken'
  | 'live-import-broken'
  | 'live-link-broken'
  | 'manifest-invalid'
  | 'manifest-missing'
  | 'module-unreadable'
  | 'no-default-export'
  | 'route-not-listable'
  | 'route-owned'
  | 'route-personal-existence'
  | 'route-placeholder-unknown'
  | 'route-public-plain'
  | 'second-singleton'
  | 'second-shell'
  | 'server-not-alone'
  | 'server-not-apart'
  | 'server-render-failed'
  | 'singleton-version-unmet'
  | 'specifier-owned'
  | 'style-foreign-address'
  | 'style-page-wide'
  | 'style-unreadable'
  | 'style-unscoped'
  | 'tag-owned'
  | 'version-taken'
  | 'version-unmet'
