/** The parts of the Custom Elements Manifest 1.0.0 that the kit writes. */
export interface Manifest {
  readonly schemaVersion: string
  readonly modules: readonly ManifestModule[]
}

export interface ManifestModule {
  readonly kind: 'javascript-module'
  readonly path: string
  readonly declarations: readonly ElementDeclaration[]
}

/** Of elements that are CSS alone: no class is behind them, and their attributes are no properties. */
export const isPlain = ({ path }: ManifestModule): boolean => path.endsWith('.plain.ts')

export interface Described {
  readonly name: string
  readonly description?: string
}

export interface Typed extends Described {
  readonly type?: { readonly text: string }
}

export interface Inherited {
  readonly inheritedFrom?: { readonly name: string; readonly module?: string }
}

export interface ElementMember extends Typed, Inherited {
  readonly kind: 'field' | 'method'
  readonly privacy?: 'public' | 'private' | 'protected'
  readonly static?: boolean
  readonly readonly?: boolean
  readonly attribute?: string
  readonly reflects?: boolean
  readonly default?: string
}

export interface ElementAttribute extends Typed, Inherited {
  readonly fieldName?: string
  readonly default?: string
}

export interface ElementDeclaration extends Described {
  readonly kind: 'class'
  readonly tagName: string
  readonly customElement: true
  readonly members: readonly ElementMember[]
  readonly attributes: readonly ElementAttribute[]
  readonly events: readonly (Typed & Inherited)[]
  readonly slots: readonly Described[]
  readonly cssParts: readonly Described[]
  readonly cssProperties: readonly Described[]
  readonly superclass?: Described
}

/** Of properties that hold a number, and can be given as an attribute. */
export const isNumeric = ({ attribute, type }: ElementMember): boolean =>
  attribute !== undefined && /^number( \| undefined)?$/.test(type?.text ?? '')

/** Of elements that are valid or not, as native controls are. */
export const hasValidity = ({ members }: ElementDeclaration): boolean =>
  members.some(({ name }) => name === 'setCustomValidity')

/** Of elements whose text is a number, as that of a native number field. */
export const hasNumber = ({ members }: ElementDeclaration): boolean =>
  members.some(({ name }) => name === 'valueAsNumber')

/** Of elements that have `checked`, as a native checkbox does. */
export const isOnOrOff = ({ members }: ElementDeclaration): boolean =>
  members.some(({ name, type }) => name === 'type' && type?.text === '"checkbox"')
