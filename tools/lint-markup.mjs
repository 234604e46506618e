const NO_MARKUP =
  'Text must not become markup: whatever somebody wrote would run with the rights of the page. Build elements instead.'

const selectors = [
  'AssignmentExpression > MemberExpression.left[property.name=/^(innerHTML|outerHTML|srcdoc)$/]',
  'CallExpression > MemberExpression.callee[property.name=/^(insertAdjacentHTML|setHTMLUnsafe|createContextualFragment|parseFromString|parseHTMLUnsafe)$/]',
  'CallExpression > MemberExpression.callee[object.name="document"][property.name=/^(write|writeln)$/]',
  'Property[key.name=/^(innerHTML|outerHTML|srcdoc)$/]',
  'TemplateElement[value.raw=/[.?]?(innerHTML|outerHTML|srcdoc)\\s*=/i]',
  'NewExpression[callee.name="Function"]',
]

const UNSAFE_DIRECTIVES = ['unsafe-html', 'unsafe-svg', 'unsafe-mathml', 'unsafe-static']

/** What turns text into markup or code. Trusted Types does not stop Vue and Lit: they have policies of their own. */
export const noMarkupFromText = {
  'no-eval': 'error',
  'no-implied-eval': 'error',
  'no-restricted-syntax': ['error', ...selectors.map((selector) => ({ selector, message: NO_MARKUP }))],
  'no-restricted-imports': [
    'error',
    {
      patterns: [
        {
          group: UNSAFE_DIRECTIVES.flatMap((name) => [`**/directives/${name}`, `**/directives/${name}.js`]),
          message: NO_MARKUP,
        },
        { regex: '^lit(-html)?/static-html', importNames: ['unsafeStatic'], message: NO_MARKUP },
      ],
    },
  ],
}

export const noMarkupFromTemplates = {
  'vue/no-v-html': 'error',
  'vue/no-restricted-v-bind': ['error', '/^(inner-?html|outer-?html|srcdoc)$/i'],
  'vue/no-restricted-static-attribute': ['error', 'srcdoc'],
}
