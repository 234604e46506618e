const NO_MARKUP =
  'Text must not become markup: whatever somebody wrote would run with the rights of the page. Build elements instead.'

const PLACES = 'innerHTML|outerHTML|srcdoc'
const MAKERS =
  'insertAdjacentHTML|setHTMLUnsafe|createContextualFragment|parseFromString|parseHTMLUnsafe|createStaticVNode'

const selectors = [
  `AssignmentExpression > MemberExpression.left[property.name=/^(${PLACES})$/]`,
  `CallExpression > MemberExpression.callee[property.name=/^(${MAKERS})$/]`,
  'CallExpression > Identifier.callee[name="createStaticVNode"]',
  'CallExpression > MemberExpression.callee[object.name="document"][property.name=/^(write|writeln)$/]',
  `Property[key.name=/^(${PLACES})$/]`,
  // Their names as texts, wherever: `box['innerHTML']`, `{ ['.innerHTML']: text }`, `setAttribute('srcdoc', text)`.
  `Literal[value=/^[.^]?(${PLACES}|${MAKERS})$/i]`,
  `TemplateElement[value.raw=/^[.^]?(${PLACES}|${MAKERS})$/i]`,
  `TemplateElement[value.raw=/[.?]?(${PLACES})\\s*=/i]`,
  'NewExpression[callee.name="Function"]',
]

const UNSAFE_DIRECTIVES = ['unsafe-html', 'unsafe-svg', 'unsafe-mathml', 'unsafe-static']

const noMarkupSyntax = ['error', ...selectors.map((selector) => ({ selector, message: NO_MARKUP }))]

/** What turns text into markup or code. Trusted Types does not stop Vue and Lit: they have policies of their own. */
export const noMarkupFromText = {
  'no-eval': 'error',
  'no-implied-eval': 'error',
  'no-restricted-syntax': noMarkupSyntax,
  'no-restricted-imports': [
    'error',
    {
      patterns: [
        {
          group: UNSAFE_DIRECTIVES.flatMap((name) => [`**/directives/${name}`, `**/directives/${name}.js`]),
          message: NO_MARKUP,
        },
        { regex: '^lit(-html)?/static-html', importNames: ['unsafeStatic'], message: NO_MARKUP },
        { regex: '^vue$', importNames: ['createStaticVNode'], message: NO_MARKUP },
      ],
    },
  ],
}

export const noMarkupFromTemplates = {
  'vue/no-v-html': 'error',
  'vue/no-restricted-syntax': noMarkupSyntax,
  'vue/no-restricted-v-bind': ['error', '/^(inner-?html|outer-?html|srcdoc)$/i'],
  'vue/no-restricted-static-attribute': ['error', 'srcdoc'],
}
